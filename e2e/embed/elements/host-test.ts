import { test as base } from '../../test.ts';
import { HostPage } from './HostPage.ts';

/** The site's test with a page of another product at hand. */
export const test = base.extend<{ host: HostPage }>({
  host: async ({ page, baseURL }, use) => {
    const host = new HostPage(page, baseURL ?? '');
    await use(host);
    await host.close();
  },
});

export { expect } from '../../test.ts';
