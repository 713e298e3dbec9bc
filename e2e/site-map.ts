import type { APIRequestContext } from '@playwright/test';
import { routes, site } from './site-under-test.ts';

/** Time limit of a test that opens every page, ms: a page takes well under a second, and there may be many. */
export const EVERY_PAGE = 480_000;

/**
 * The path of every page in the built site's sitemap, and the pages that are kept out of it.
 *
 * @returns paths from the root, e.g. `/en/articles/dismiss-user/`
 */
export async function everyPage(request: APIRequestContext): Promise<string[]> {
  const index = await (await request.get(`${routes.root()}sitemap-index.xml`)).text();
  const paths: string[] = [];
  for (const sitemap of addresses(index)) {
    const xml = await (await request.get(new URL(sitemap).pathname)).text();
    paths.push(...addresses(xml).map((address) => new URL(address).pathname));
  }
  return [...paths, ...site.locales.map(({ id }) => routes.search(id)), routes.notFound()];
}

const addresses = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
