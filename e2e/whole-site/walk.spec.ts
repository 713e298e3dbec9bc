import type { Page } from '@playwright/test';
import { colourFaults, everyFault } from '../axe.ts';
import { EVERY_PAGE, everyPage } from '../site-map.ts';
import { expect, test } from '../test.ts';

/** Parts of the site that workers take side by side: one test each. */
const SHARES = 12;

// 320 px is also a screen of 1280 px at 400 % zoom (WCAG 1.4.10); the others are the layout's thresholds and their eves.
const WIDTHS = [320, 360, 480, 768, 959, 960, 1279, 1280, 1440];

/** What is looked at on every page, which is opened once for all of it: opening costs more than looking. */
const LOOKS: Record<string, (page: Page) => Promise<unknown[]>> = {
  'on a phone, in the light, axe finds nothing': (page) => everyFault(page),
  'nothing overflows at any width': (page) => tooWide(page, WIDTHS),
  'text can be twice as large without loss (WCAG 1.4.4)': async (page) => {
    await setTextSize(page, '200%');
    const found = await tooWide(page, [640]);
    await setTextSize(page, '');
    return found;
  },
  // What depends on colours alone is all that another theme can change.
  'on a wide screen, in the dark, axe finds nothing in the colours': async (page) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ colorScheme: 'dark' });
    return colourFaults(page);
  },
};

for (let share = 0; share < SHARES; share++)
  test(`every page, looked at: part ${share + 1} of ${SHARES}`, async ({
    page,
    request,
    context,
    baseURL,
  }) => {
    test.setTimeout(EVERY_PAGE);
    const noise = hearNoise(page, new URL(baseURL ?? '').origin);
    const paths = (await everyPage(request)).filter((_, index) => index % SHARES === share);
    expect(paths).not.toEqual([]);
    for (const path of paths) {
      await page.setViewportSize({ width: 360, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(path);
      for (const [what, look] of Object.entries(LOOKS))
        expect.soft(await look(page), `${path}: ${what}`).toEqual([]);
    }
    expect(noise, 'no page logs an error or asks another host').toEqual([]);
    expect(await context.cookies(), 'no page sets a cookie').toEqual([]);
  });

/** Collects, from now on, what a page logs as wrong and whom else it asks. */
function hearNoise(page: Page, origin: string): string[] {
  const noise: string[] = [];
  const hear = (sound: string) => noise.push(`${page.url()} ${sound}`);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) hear(message.text());
  });
  page.on('pageerror', ({ message }) => hear(message));
  page.on('request', (asked) => {
    if (new URL(asked.url()).origin !== origin) hear(asked.url());
  });
  return noise;
}

/** The widths, of those tried, px, at which the page has to be scrolled sideways. */
async function tooWide(page: Page, widths: readonly number[]): Promise<number[]> {
  const found: number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    if ((await page.evaluate(() => document.documentElement.scrollWidth)) > width) found.push(width);
  }
  return found;
}

const setTextSize = (page: Page, size: string) =>
  page.evaluate((value) => document.documentElement.style.setProperty('font-size', value), size);
