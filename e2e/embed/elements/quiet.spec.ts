import { expect, test } from './host-test.ts';

const BODY = `<help-link article="dismiss-user"><a>How?</a></help-link>
  <help-link article="clear-cache" open="panel"><a>Cache</a></help-link>
  <help-panel suggest="dismiss-user"><button>Help</button></help-panel>`;

test('nothing is fetched until somebody reaches for help', async ({ host, page }) => {
  await host.open({ body: BODY });
  await page.clock.install();
  await page.mouse.move(300, 500);
  await page.clock.runFor(60_000);
  expect(host.asked).toEqual([]);
  await host.link('How?').hover();
  await page.clock.runFor(1000);
  await expect(host.preview).toBeVisible();
  expect(host.asked).toEqual(['/embed/v1/en/dismiss-user.json']);
});

test('nothing is stored, neither by the page around nor by the panel', async ({ host, page, context }) => {
  await host.open({ body: BODY });
  await page.getByRole('button', { name: 'Help' }).click();
  await host.frame.getByRole('link', { name: 'Dismiss an employee' }).click();
  await expect(host.frame.locator('article')).toBeVisible();
  const kept = () => [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
  expect(await page.evaluate(kept)).toEqual([]);
  expect(await host.frame.locator('body').evaluate(kept)).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('nothing is added to the history, whatever is read in the panel', async ({ host, page }) => {
  await host.open({ body: BODY });
  const steps = () => page.evaluate(() => history.length);
  const before = await steps();
  await page.getByRole('button', { name: 'Help' }).click();
  await host.frame.getByRole('link', { name: 'Dismiss an employee' }).click();
  // What is to be thought of first is folded.
  await host.frame.locator('details.care > summary').click();
  const first = host.frame.locator('[data-article="dismiss-user"]');
  await first.locator('a[href*="/articles/"]').first().click();
  // A key that is pressed while a frame changes its page is heard by neither page.
  await expect(first).toHaveCount(0);
  await expect(host.frame.locator('[data-panel-back]')).toBeVisible();
  expect(await steps()).toBe(before);
  await page.keyboard.press('Escape');
  await expect(host.panel).toBeHidden();
  expect(await steps()).toBe(before);
});
