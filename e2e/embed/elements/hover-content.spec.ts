import { expect, test } from './host-test.ts';

// WCAG 1.4.13: content that appears on hover or focus can be dismissed, hovered, and stays.

const LINK =
  '<p><help-link article="dismiss-user"><a>How?</a></help-link></p><p><button>Elsewhere</button></p>';

test.beforeEach(async ({ host }) => {
  await host.open({ body: LINK });
  await host.link('How?').hover();
  await expect(host.preview).toBeVisible();
});

test('Escape takes the preview away, wherever the focus is', async ({ host, page }) => {
  await page.keyboard.press('Escape');
  await expect(host.preview).toBeHidden();
});

test('the pointer can move onto the preview, which stays', async ({ host, page }) => {
  await page.clock.install();
  await host.preview.hover();
  await page.clock.runFor(5000);
  await expect(host.preview).toBeVisible();
});

test('it goes once the pointer has left both', async ({ host, page }) => {
  await page.mouse.move(0, 700);
  await expect(host.preview).toBeHidden();
});

test('it stays while the focus is on the link', async ({ host, page }) => {
  // Before the focus comes: a pause that has begun by the real clock would end by it, whenever that is.
  await page.clock.install();
  await page.keyboard.press('Tab');
  await expect(host.link('How?')).toBeFocused();
  await page.mouse.move(0, 700);
  await page.clock.runFor(5000);
  await expect(host.preview).toBeVisible();
  await page.keyboard.press('Tab');
  await page.clock.runFor(1000);
  await expect(host.preview).toBeHidden();
});
