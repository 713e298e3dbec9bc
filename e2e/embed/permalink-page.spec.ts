import { brotliCompressSync, constants } from 'node:zlib';
import { axeFaults } from '../axe.ts';
import { getManifest, getRoutes } from './manifest.ts';
import { expect, test } from '../test.ts';

/** The most a permalink may weigh over the wire, bytes; the budget of the project. */
const BUDGET = 700;

const routes = getRoutes();

test(`every article has a permalink of at most ${BUDGET} bytes`, async ({ request }) => {
  const { articles } = await getManifest(request);
  expect(articles.length).toBeGreaterThan(0);
  for (const { id } of articles) {
    const response = await request.get(routes.permalink(id));
    expect(response.status(), id).toBe(200);
    const { length } = brotliCompressSync(await response.body(), {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
    });
    expect(length, id).toBeLessThanOrEqual(BUDGET);
  }
});

test('permalinks are kept out of search engines, which are told where the article is', async ({
  request,
}) => {
  const { articles, site } = await getManifest(request);
  for (const article of articles) {
    if (article.state !== 'live') continue;
    const html = await (await request.get(routes.permalink(article.id))).text();
    expect(html).toMatch(/^<!doctype html><html lang="/);
    expect(html).toContain('<meta name="robots" content="noindex">');
    const addresses = Object.entries(article.locales).map(
      ([locale, { path }]) => [locale, new URL(path, site.url).href] as const,
    );
    for (const [locale, address] of addresses)
      expect(html).toContain(`<link rel="alternate" hreflang="${locale}" href="${address}">`);
    expect(html.match(/<link rel="alternate"/g)).toHaveLength(addresses.length + 1);
    expect(html).toContain(`<link rel="canonical" href="${addresses[0]?.[1]}">`);
    expect(html).toContain(`<link rel="alternate" hreflang="x-default" href="${addresses[0]?.[1]}">`);
  }
  const sitemap = await (await request.get(routes.asset('sitemap-0.xml'))).text();
  expect(sitemap).not.toContain(routes.permalink('').slice(0, -1));
});

test('their policy allows the one script, which is the same on all of them', async ({ request }) => {
  const { articles } = await getManifest(request);
  const policies = new Set<string | undefined>();
  for (const { id } of articles) {
    const html = await (await request.get(routes.permalink(id))).text();
    policies.add(
      /<meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html)?.[1],
    );
    expect(html).not.toMatch(/<[^>]+\s(style|on[a-z]+)=|<style|<script[^>]+src/);
  }
  expect([...policies]).toEqual([
    expect.stringMatching(/^default-src 'none';script-src 'sha256-[^']+';base-uri 'none'$/),
  ]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every language is offered as a link', async ({ page, article }) => {
    await page.goto(`${routes.permalink('dismiss-user')}?lang=ru`);
    const links = page.getByRole('link');
    await expect(links).toHaveText(['English: Dismiss an employee', 'Русский: Уволить сотрудника']);
    for (const [index, locale] of ['en', 'ru'].entries()) {
      await expect(links.nth(index)).toHaveAttribute('lang', locale);
      await expect(links.nth(index)).toHaveAttribute('hreflang', locale);
    }
    await links.nth(1).click();
    await expect(article.heading).toHaveText('Уволить сотрудника');
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on a permalink, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    // Axe is a script itself, so the page's own is taken away instead of all.
    await page.route(routes.permalink('dismiss-user'), async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/<script>.*?<\/script>/, '');
      await route.fulfill({ response, body });
    });
    await page.setViewportSize({ width: 320, height: 600 });
    await page.goto(routes.permalink('dismiss-user'));
    // The page has the browser's own colours; axe takes their background for white in the dark, too.
    const without = colorScheme === 'dark' ? ['color-contrast'] : [];
    expect(await axeFaults(page, { without })).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
