import type { Page } from '@playwright/test';
import { EVERY_PAGE, everyPage } from '../site-map.ts';
import { expect, test } from '../test.ts';

// 320 px is also a screen of 1280 px at 400 % zoom (WCAG 1.4.10); the others are the layout's thresholds and their eves.
const WIDTHS = [320, 360, 480, 768, 959, 960, 1279, 1280, 1440];

const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

test('nothing overflows, from 320 to 1440 px', async ({ page, request }) => {
  test.setTimeout(EVERY_PAGE);
  for (const path of await everyPage(request)) {
    await page.goto(path);
    for (const viewport of WIDTHS) {
      await page.setViewportSize({ width: viewport, height: 800 });
      expect(await width(page), `${path} at ${viewport} px`).toBeLessThanOrEqual(viewport);
    }
  }
});

test('text can be twice as large without loss (WCAG 1.4.4)', async ({ page, request }) => {
  test.setTimeout(EVERY_PAGE);
  await page.setViewportSize({ width: 640, height: 800 });
  for (const path of await everyPage(request)) {
    await page.goto(path);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await width(page), path).toBeLessThanOrEqual(640);
  }
});
