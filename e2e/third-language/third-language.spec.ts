import { axeFaults } from '../axe.ts';
import { expect, type Page } from '@playwright/test';
import { SearchPage } from '../pages/SearchPage.ts';
import { ARABIC } from './add-arabic.ts';
import { RARE_WORD } from './arabic-article.ts';
import { permalinkTests } from './permalink-tests.ts';
import { test, type ChangedSite } from './site-fixture.ts';

// One after the other in one process: each would build a site of its own otherwise.
test.describe.configure({ mode: 'default' });

const ar = ARABIC.id;

/** One page of each kind, in the third language. */
const pages = ({ routes, translated, owed, retired }: ChangedSite) => [
  routes.home(ar),
  routes.article(ar, translated[0]),
  routes.article(ar, owed),
  routes.article(ar, retired.id),
  routes.faq(ar),
  routes.terms(ar),
  routes.changes(ar),
  routes.search(ar, RARE_WORD),
  routes.embedGuide(ar),
];

const hreflangs = (page: Page) =>
  page
    .locator('link[rel=alternate][hreflang]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')));

test.describe('a third language, written from the right', () => {
  test('runs through every kind of page', async ({ page, site }) => {
    for (const path of pages(site)) {
      await page.goto(path);
      await expect(page.locator('html'), path).toHaveAttribute('lang', ar);
      await expect(page.locator('html'), path).toHaveAttribute('dir', 'rtl');
    }
  });

  test('is one tap away from the others, and they from it', async ({ page, site }) => {
    const [article] = site.translated;
    await page.goto(site.routes.article(site.source, article));
    const header = page.getByRole('banner');
    await expect(header.locator('a[hreflang]')).toHaveCount(2);
    await header.getByRole('link', { name: ARABIC.name }).click();
    await expect(page).toHaveURL(site.address + site.routes.article(ar, article));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(RARE_WORD);
    await expect(header.locator(`a[hreflang="${site.source}"]`)).toBeVisible();

    await page.goto(site.routes.root());
    await expect(page).toHaveURL(site.address + site.routes.home(ar));
  });

  test('is offered to browsers that ask for it', async ({ browser, site }) => {
    const context = await browser.newContext({ locale: 'ar-EG', baseURL: site.address });
    const page = await context.newPage();
    await page.goto(site.routes.root());
    await expect(page).toHaveURL(site.address + site.routes.home(ar));
    await context.close();
  });

  test('shows the source text, labelled, while a translation is owed', async ({ page, site }) => {
    await page.goto(site.routes.article(ar, site.owed));
    const article = page.locator('article[data-article]');
    const title = article.locator('h1 > *');
    const texts = [
      title,
      article.locator('.brief p > [lang]'),
      article.locator('section h2, section .flow').first(),
    ];
    for (const text of texts) {
      expect(await text.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe(
        site.source,
      );
      expect(await text.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
    }
    await expect(article.locator('.untranslated')).toContainText(site.source);
    // The page's own words stay in its language.
    for (const own of [
      article.locator('.untranslated'),
      article.locator('dl'),
      article.getByRole('navigation').first(),
    ]) {
      expect(await own.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe(ar);
      expect(await own.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    }
    // Its links stay there, too.
    const links = await article
      .locator('.flow a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((path) => path.startsWith(site.routes.home(site.source)))).toEqual([]);
    // Titles of such articles in lists are labelled.
    await page.goto(site.routes.home(ar));
    const inList = page.locator(`a[href="${site.routes.article(ar, site.owed)}"] [lang]`).first();
    await expect(inList).toHaveAttribute('lang', site.source);
    await expect(inList).toHaveAttribute('dir', 'ltr');
  });

  test('is named to search engines only where a text exists', async ({ page, request, site }) => {
    const { routes, source, translated, owed, retired } = site;
    await page.goto(routes.article(source, translated[0]));
    expect(await hreflangs(page)).toContain(ar);
    await page.goto(routes.article(source, owed));
    expect(await hreflangs(page)).not.toContain(ar);
    await page.goto(routes.article(ar, owed));
    expect(await hreflangs(page)).toEqual([]);
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      new RegExp(`${routes.article(source, owed)}$`),
    );

    const sitemap = await (await request.get(routes.asset('sitemap-0.xml'))).text();
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
    expect(listed).toEqual(
      expect.arrayContaining([routes.article(ar, translated[0]), routes.home(ar), routes.faq(ar)]),
    );
    expect(listed).toContain(routes.article(source, owed));
    for (const kept of [
      routes.article(ar, owed),
      routes.search(ar),
      routes.search(source),
      routes.article(source, retired.id),
    ])
      expect(listed).not.toContain(kept);
  });

  test('is searched', async ({ page, site }) => {
    const search = new SearchPage(page);
    await search.open(ar, `?q=${encodeURIComponent(RARE_WORD)}`);
    // A word of every text of a language tells little: whether they answer is not this test's.
    await expect(search.results).toHaveAttribute('data-search-state', /done|near/);
    const found = await search.hits.evaluateAll((hits) =>
      hits.map((hit) => (hit as HTMLElement).dataset['article']),
    );
    expect(found.sort()).toEqual([...site.translated].sort());
    await search.hits.first().getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(RARE_WORD);
  });

  test('finds what is not translated yet in the language it was written in, and says so', async ({
    page,
    site,
  }) => {
    await page.goto(site.routes.article(site.source, site.owed));
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    const search = new SearchPage(page);
    await search.open(ar, `?q=${encodeURIComponent(title)}`);
    const hit = search.hits.first();
    await expect(hit).toHaveAttribute('data-article', site.owed);
    await expect(hit).toHaveAttribute('data-lang', site.source);
    await expect(hit.locator('.lang-tag')).toHaveText(site.source);
    await hit.getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  });

  test('fits narrow and wide screens', async ({ page, site }) => {
    for (const path of pages(site)) {
      await page.goto(path);
      for (const width of [320, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const [scroll, left] = await page.evaluate(() => {
          // What overflows to the left is reached with negative offsets on a page that starts at the right.
          scrollTo(-9999, 0);
          return [document.documentElement.scrollWidth, scrollX] as const;
        });
        expect(scroll, `${path} at ${width} px`).toBeLessThanOrEqual(width);
        expect(left, `${path} at ${width} px`).toBe(0);
      }
    }
  });

  test('is accessible', async ({ page, site }) => {
    test.slow();
    for (const path of pages(site)) {
      await page.goto(path);
      expect(await axeFaults(page), path).toEqual([]);
    }
  });
});

test.describe('permalinks', permalinkTests);

test.describe('old addresses, without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a section is found by the id it had', async ({ page, site }) => {
    const [article] = site.translated;
    for (const locale of [site.source, ar]) {
      await page.goto(site.routes.article(locale, article, site.section.old));
      await expect(page.locator(`h2#${site.section.now}`)).toBeInViewport();
    }
  });

  test('a retired article says where its answer is', async ({ page, site }) => {
    const { routes, source, retired } = site;
    for (const locale of [source, ar]) {
      const response = await page.goto(routes.article(locale, retired.id));
      expect(response?.status()).toBe(200);
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
      await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
        'href',
        new RegExp(`${routes.article(locale, retired.replacedBy)}$`),
      );
      await page.getByRole('main').locator('[data-moved] a').click();
      await expect(page).toHaveURL(site.address + routes.article(locale, retired.replacedBy));
    }
    await page.goto(routes.home(source));
    await expect(page.locator(`a[href="${routes.article(source, retired.id)}"]`)).toHaveCount(0);
  });
});
