import { everyPage } from '../site-map.ts';
import { expect, test } from '../test.ts';

// 320 px is also a screen of 1280 px at 400 % zoom (WCAG 1.4.10).
for (const width of [320, 360, 480, 768, 959, 960, 1279, 1280, 1440])
  test(`nothing overflows at ${width} px`, async ({ page, request }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    for (const path of await everyPage(request)) {
      await page.goto(path);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, path).toBeLessThanOrEqual(width);
    }
  });

test('text can be twice as large without loss', async ({ page, request }) => {
  test.slow();
  await page.setViewportSize({ width: 640, height: 800 });
  for (const path of await everyPage(request)) {
    await page.goto(path);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(640);
  }
});
