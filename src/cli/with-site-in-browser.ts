import { chromium, type Browser } from '@playwright/test';
import { browserArguments } from './browser/browser-arguments.ts';
import { findBrowser } from './find-browser.ts';
import { withServedSite } from './with-served-site.ts';

/**
 * Serves a built site and starts a browser, for as long as they are used.
 *
 * @param root the project's root
 * @param folder of the built site
 * @param base the path it is built for, with slashes at both ends
 * @param use gets the browser and where the site is served, without the path
 */
export async function withSiteInBrowser<T>(
  root: string,
  folder: string,
  base: string,
  use: (browser: Browser, origin: string) => Promise<T>,
): Promise<T> {
  return withServedSite(folder, base, async (origin) => {
    const browser = await chromium.launch({ executablePath: findBrowser(root), args: browserArguments() });
    try {
      return await use(browser, origin);
    } finally {
      await browser.close();
    }
  });
}
