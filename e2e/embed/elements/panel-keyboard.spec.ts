import { expect, test } from './host-test.ts';

const BODY = `<help-link article="dismiss-user" open="panel"><a>How?</a></help-link>
  <input aria-label="Own field"><help-panel><button>Help</button></help-panel>`;

test.beforeEach(async ({ host }) => {
  await host.open({ body: BODY });
});

test('the focus goes to the title of the article', async ({ host, page }) => {
  await host.link('How?').focus();
  await page.keyboard.press('Enter');
  await expect(host.frame.getByRole('heading', { level: 1 })).toBeFocused();
});

test('the focus goes to the search field', async ({ host, page }) => {
  await page.getByRole('button', { name: 'Help' }).focus();
  await page.keyboard.press('Enter');
  await expect(host.frame.getByRole('searchbox')).toBeFocused();
});

test('Escape inside the frame closes the panel, and the focus comes back', async ({ host, page }) => {
  await host.link('How?').click();
  await expect(host.frame.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(host.panel).toBeHidden();
  await expect(host.link('How?')).toBeFocused();
});

test('Escape on the panel outside the frame closes it', async ({ host, page }) => {
  await host.link('How?').click();
  await host.panel.getByRole('button', { name: 'Close help' }).focus();
  await page.keyboard.press('Escape');
  await expect(host.panel).toBeHidden();
  await expect(host.link('How?')).toBeFocused();
});

test('Escape in the page around closes it too, and leaves the focus there', async ({ host, page }) => {
  await host.link('How?').click();
  await expect(host.frame.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByLabel('Own field').click();
  await page.keyboard.press('Escape');
  await expect(host.panel).toBeHidden();
  await expect(page.getByLabel('Own field')).toBeFocused();
});

test('Escape that the page around has used closes nothing', async ({ host, page }) => {
  await host.link('How?').click();
  await expect(host.frame.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByLabel('Own field').evaluate((field) => {
    field.addEventListener('keydown', (event) => event.preventDefault());
  });
  await page.getByLabel('Own field').click();
  await page.keyboard.press('Escape');
  await expect(host.panel).toBeVisible();
});

test('the button closes the panel, which keeps nothing', async ({ host }) => {
  await host.link('How?').click();
  await host.panel.getByRole('button', { name: 'Close help' }).click();
  await expect(host.panel).toBeHidden();
  await expect(host.element.locator('iframe')).toHaveCount(0);
});

test('Escape closes an open button name in the article, then the panel', async ({ host, page }) => {
  await host.link('How?').click();
  const term = host.frame.locator('[data-ui]').first();
  await term.focus();
  await page.keyboard.press('Escape');
  await expect(term).toHaveAttribute('data-ui', 'dismissed');
  await expect(host.panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(host.panel).toBeHidden();
});

test('who has gone on to something else keeps the focus', async ({ host, page }) => {
  let go: (() => void) | undefined;
  await page.route('**/embed/v1/panel/**', async (route) => {
    await new Promise<void>((resolve) => (go = resolve));
    await route.continue();
  });
  await host.link('How?').click();
  await expect(host.panel.getByRole('button', { name: 'Close help' })).toBeFocused();
  await page.getByLabel('Own field').click();
  go?.();
  await expect(host.frame.locator('article')).toBeVisible();
  await expect(page.getByLabel('Own field')).toBeFocused();
});
