import { test as base } from '@playwright/test';
import { switchOn, type SwitchedOnSite } from './switched-on-site.ts';

/** One site for the tests of a worker: building it takes a while. */
export const test = base.extend<object, { settings: string; site: SwitchedOnSite }>({
  settings: ['feedback: { searches: true }', { option: true, scope: 'worker' }],
  site: [
    async ({ settings }, use) => {
      const site = await switchOn(settings);
      try {
        await use(site);
      } finally {
        await site.remove();
      }
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ site }, use) => use(site.address),
});

export { expect } from '@playwright/test';
