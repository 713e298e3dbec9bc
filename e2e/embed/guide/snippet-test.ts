import { test as base } from '../elements/host-test.ts';
import { getManifest } from '../manifest.ts';
import { GuidePage } from './GuidePage.ts';

/**
 * The test with a foreign page, and with the pieces of code as they stand in the guide, in English. They are run as they
 * are: what they ask the help centre's own address for is answered by the site under test.
 */
export const test = base.extend<{ code: Record<string, string> }>({
  code: async ({ page, request, baseURL }, use) => {
    const guide = new GuidePage(page);
    await guide.open('en');
    const code = await guide.snippets();
    const { origin } = new URL((await getManifest(request)).site.url);
    await page.route(`${origin}/**`, async (route) => {
      const { pathname, search } = new URL(route.request().url());
      const answer = await fetch(new URL(pathname + search, baseURL));
      const body = Buffer.from(await answer.arrayBuffer());
      const headers = Object.fromEntries(answer.headers);
      // Already unpacked by fetch.
      delete headers['content-encoding'];
      delete headers['content-length'];
      await route.fulfill({ status: answer.status, headers, body });
    });
    await use(code);
  },
});

export { expect } from '../../test.ts';
