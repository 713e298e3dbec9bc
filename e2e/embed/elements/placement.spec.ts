import { expect, test } from './host-test.ts';

// Corners of the window, and links that no preview fits beside.
for (const [where, css] of Object.entries({
  'at the upper left': 'left: 0; top: 0',
  'at the lower right': 'right: 0; bottom: 0',
  'in the middle of a low window': 'left: 40%; top: 45%',
  'over several lines': 'left: 10px; top: 50px; width: 60px',
}))
  for (const width of [320, 1280])
    test(`${width} px, a link ${where}: the preview is whole`, async ({ host, page }) => {
      await page.setViewportSize({ width, height: 420 });
      await host.open({
        head: `<style>p { position: fixed; margin: 0; ${css} }</style>`,
        body: '<p><help-link article="dismiss-user"><a>How to dismiss people</a></help-link></p>',
      });
      await host.link('How to').hover();
      await expect(host.preview).toBeVisible();
      const box = await host.preview.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(8);
      expect(box?.y).toBeGreaterThanOrEqual(8);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width - 8);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(420 - 8);
    });

test('the preview follows its link when the page scrolls', async ({ host, page }) => {
  await host.open({
    head: '<style>body { height: 3000px } p { margin-top: 300px }</style>',
    body: '<p><help-link article="dismiss-user"><a>How?</a></help-link></p>',
  });
  await page.keyboard.press('Tab');
  await expect(host.preview).toBeVisible();
  const gap = async () =>
    ((await host.preview.boundingBox())?.y ?? 0) - ((await host.link('How?').boundingBox())?.y ?? 0);
  const before = await gap();
  await page.evaluate(() => scrollTo(0, 150));
  await expect.poll(gap).toBe(before);
});
