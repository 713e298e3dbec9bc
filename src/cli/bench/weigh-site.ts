import { join } from 'node:path';
import { createRoutes } from '../../core/routes.ts';
import { readSite } from '../../content/reader/read-site.ts';
import { withSiteInBrowser } from '../with-site-in-browser.ts';
import { builtPages, type BuiltPage } from './page-kinds.ts';
import { weighPage, type PageWeight } from './weigh-page.ts';

/**
 * Weighs every page of a built site in a browser.
 *
 * @param root the project's root; its `dist/` is served for the time being
 * @param progress is told after each page how many of how many are done
 */
export async function weighSite(
  root: string,
  progress: (done: number, all: number) => void,
): Promise<(BuiltPage & PageWeight)[]> {
  const { locales, base } = readSite(root);
  const dist = join(root, 'dist');
  const prefix = createRoutes(base).root();
  return withSiteInBrowser(root, dist, prefix, async (browser, origin) => {
    const pages = await builtPages(
      dist,
      locales.map(({ id }) => id),
    );
    const weights: (BuiltPage & PageWeight)[] = [];
    for (const built of pages) {
      const page = await browser.newPage();
      weights.push({
        ...built,
        ...(await weighPage(page, origin + prefix.replace(/\/$/, '') + built.path)),
      });
      await page.close();
      progress(weights.length, pages.length);
    }
    return weights;
  });
}
