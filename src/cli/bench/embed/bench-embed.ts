import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { readSite } from '../../../content/reader/read-site.ts';
import { createRoutes } from '../../../core/routes.ts';
import { present } from '../../../core/present.ts';
import type { NumberRow } from '../../numbers/numbers-table.ts';
import { withSiteInBrowser } from '../../with-site-in-browser.ts';
import { builtPages } from '../page-kinds.ts';
import { kilobytes } from '../search/search-report.ts';

interface Fetched {
  requests: number;
  bytes: number;
}

/**
 * Weighs what a product's page with a help link and a help panel fetches: when it is opened, when somebody points at the
 * link, and when the panel is opened.
 *
 * @param root the project's root; its `dist/` is served for the time being
 */
export async function benchEmbed(root: string): Promise<NumberRow[]> {
  const { base, locales } = readSite(root);
  const dist = join(root, 'dist');
  const routes = createRoutes(base);
  const articles = (await builtPages(dist, [present(locales[0], 'a language of the site').id])).filter(
    ({ kind, path }) => kind === 'articles' && path.split('/').length === 5,
  );
  const id = present(articles[0], 'an article of the site').path.split('/')[3] ?? '';
  return withSiteInBrowser(root, dist, routes.root(), async (browser, origin) => {
    const address = `${origin}${routes.root()}a-product`;
    const tag = `<script type="module" src="${origin}${routes.asset('embed/v1/auto.js')}"></script>`;
    const link = `<help-link article="${id}"><a href="${origin}${routes.permalink(id)}">Help</a></help-link>`;
    const page = await openPage(
      browser,
      address,
      `<!doctype html><title>Product</title>${tag}${link}<help-panel suggest="${id}"><button>Help</button></help-panel>`,
    );
    const opened = await fetchedBy(page, () => page.goto(address, { waitUntil: 'networkidle' }));
    const shown = await fetchedBy(page, async () => {
      const card = page.waitForResponse((response) => response.url().endsWith(`/${id}.json`));
      await page.getByRole('link').hover();
      await (await card).finished();
    });
    const panel = await fetchedBy(page, async () => {
      await page.getByRole('button', { name: 'Help' }).click();
      await page.frameLocator('iframe').locator('main').waitFor();
      const frame = present(page.frames()[1], 'the frame of the panel');
      await frame.waitForLoadState('load');
      await frame.evaluate(async () => {
        await document.fonts.ready;
      });
    });
    const how =
      'a page with one help link and a panel, in Chromium with an empty cache, over the wire with headers';
    return [
      row('a product’s page with help elements, opened', opened, how),
      row('the link pointed at: the article in brief', shown, how),
      row('the panel opened, its frame included', panel, how),
    ];
  });
}

const row = (what: string, { requests, bytes }: Fetched, how: string): NumberRow => ({
  part: 'embed',
  what,
  value: `${kilobytes(bytes)} KB in ${requests} ${requests === 1 ? 'request' : 'requests'}`,
  how,
});

async function openPage(browser: Browser, address: string, html: string): Promise<Page> {
  const page = await browser.newPage();
  // Of the same origin, so that what its frame fetches is seen from the page; nothing of it is counted.
  await page.route(address, (route) => route.fulfill({ body: html, contentType: 'text/html' }));
  return page;
}

/** What a page fetches of the help centre while something is done. */
async function fetchedBy(page: Page, act: () => Promise<unknown>): Promise<Fetched> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  const bytes = new Map<string, number>();
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    bytes.set(requestId, encodedDataLength),
  );
  await act();
  await client.detach();
  const sizes = [...bytes.values()].filter((size) => size > 0);
  return { requests: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
