import { expect, test } from './host-test.ts';

const LINK = '<p>Before <help-link article="dismiss-user"><a>How to dismiss</a></help-link> after</p>';

test('resting the pointer on a link shows what the article says', async ({ host }) => {
  await host.open({ body: LINK });
  await host.link('How to dismiss').hover();
  await expect(host.preview).toBeVisible();
  await expect(host.preview).toContainText('Dismiss an employee');
  expect(host.errors).toEqual([]);
});

test('so does reaching it with the keyboard', async ({ host, page }) => {
  await host.open({ body: LINK });
  await page.keyboard.press('Tab');
  await expect(host.link('How to dismiss')).toBeFocused();
  await expect(host.preview).toBeVisible();
});

test('a link without an address gets the permalink', async ({ host }) => {
  await host.open({ body: LINK });
  await expect(host.link('How to dismiss')).toHaveAttribute('href', `${host.help}/go/dismiss-user/?lang=en`);
});
