import { expect, test } from '../../test.ts';
import { EVERY_PAGE } from '../../site-map.ts';
import { panelPages } from './panel-pages.ts';

test('the pages of the panel are kept out of search engines and of search', async ({ request }) => {
  const paths = await panelPages(request);
  expect(paths.length).toBeGreaterThan(40);
  for (const path of paths) {
    const html = await (await request.get(path)).text();
    expect(html, path).toMatch(/<meta name="robots" content="noindex">/);
    expect(html, path).not.toContain('data-pagefind-body');
    expect(html, path).not.toContain('frame-ancestors');
    expect(html, path).toMatch(/http-equiv="content-security-policy" content="default-src 'none'/i);
    expect(html, path).not.toMatch(/<[^>]+\s(style|on[a-z]+)="/);
  }
  const sitemap = await (await request.get('/sitemap-0.xml')).text();
  expect(sitemap).not.toContain('/embed/v1/');
});

// 320 px is a panel on the smallest phone; 640 px one at 400 % of a wide screen.
const WIDTHS = [320, 380, 640];

test(`nothing overflows in a panel of ${WIDTHS.join(', ')} px`, async ({ page, request }) => {
  test.setTimeout(EVERY_PAGE);
  for (const path of await panelPages(request)) {
    await page.goto(path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 700 });
      const { needed, tags } = await page.evaluate(() => ({
        needed: document.documentElement.scrollWidth,
        tags: [...document.querySelectorAll<HTMLElement>('.lang-tag')].map((tag) => tag.offsetHeight),
      }));
      // On one line.
      expect(Math.max(0, ...tags), `${path} at ${width} px`).toBeLessThan(24);
      expect(needed, `${path} at ${width} px`).toBeLessThanOrEqual(width);
    }
  }
});

test('a page of the panel opened by itself is a page', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/embed/v1/panel/en/dismiss-user/');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(errors).toEqual([]);
});

test('a panel opens with its first step in sight', async ({ page }) => {
  await page.setViewportSize({ width: 380, height: 868 });
  await page.goto('/embed/v1/panel/en/dismiss-user/');
  const step = await page.getByRole('article').getByRole('listitem').first().boundingBox();
  expect(step?.y).toBeLessThan(650);
});
