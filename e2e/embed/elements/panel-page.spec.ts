import { expect, test } from './host-test.ts';

test.beforeEach(async ({ host }) => {
  await host.open({ body: '<help-panel></help-panel>' });
});

test('a link to another article stays in the panel, and there is a way back', async ({ host }) => {
  await host.show('dismiss-user');
  const article = host.frame.locator('article');
  await article.locator('details.care > summary').click();
  await article.getByRole('link', { name: 'Hand over', exact: true }).click();
  await expect(article).toHaveAttribute('data-article', 'hand-over-work');
  await host.frame.getByRole('button', { name: 'Back' }).click();
  await expect(article).toHaveAttribute('data-article', 'dismiss-user');
  await expect(host.frame.getByRole('button', { name: 'Back' })).toBeHidden();
});

test('the whole article opens in a tab of its own', async ({ host, context }) => {
  await host.show('dismiss-user');
  const opened = context.waitForEvent('page');
  await host.frame.getByRole('link', { name: 'The whole article' }).click();
  await expect(await opened).toHaveURL(`${host.help}/en/articles/dismiss-user/`);
});

test('the other language is one click away', async ({ host }) => {
  await host.show('dismiss-user');
  await host.frame.getByRole('link', { name: 'Русский' }).click();
  await expect(host.frame.locator('html[lang="ru"] [data-article="dismiss-user"]')).toBeVisible();
});

test('search finds, and its first result opens in the panel with Enter', async ({ host, page }) => {
  await host.show();
  await host.frame.getByRole('searchbox').fill('dismiss');
  await expect(host.frame.locator('[data-search-state="done"] li[data-article]').first()).toBeVisible();
  await expect(host.frame.locator('[data-panel-offers]')).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(host.frame.locator('article[data-article]')).toBeVisible();
});

test('a query understood otherwise can be taken literally, in the panel', async ({ host }) => {
  await host.show();
  await host.frame.getByRole('searchbox').fill('dismis employe');
  const notice = host.frame.locator('[data-search-notice]');
  await expect(notice).toBeVisible();
  await notice.getByRole('link').click();
  await expect(notice).toBeHidden();
});

test('what is read passes below the button to close, not through it', async ({ host }) => {
  await host.show('dismiss-user');
  await expect(host.frame.locator('article')).toBeVisible();
  await host.frame.locator('html').evaluate((html) => html.scrollTo(0, 700));
  const [closer, head] = await Promise.all([
    host.panel.getByRole('button', { name: 'Close help' }).boundingBox(),
    host.frame.getByRole('banner').boundingBox(),
  ]);
  expect(head?.y).toBe(0);
  expect(head?.height).toBeGreaterThanOrEqual((closer?.y ?? 0) + (closer?.height ?? 0));
});

test('a section’s sign, which would copy the address of the panel, is not there', async ({ host }) => {
  await host.show('dismiss-user');
  await expect(host.frame.locator('h2').first()).toBeVisible();
  await expect(host.frame.locator('.permalink').first()).toBeHidden();
});
