import { SearchDialog } from '../pages/SearchDialog.ts';
import { SearchPage } from '../pages/SearchPage.ts';
import { test as base } from '../test.ts';

/** The site's test with search at hand. */
export const test = base.extend<{ search: SearchDialog; results: SearchPage }>({
  search: async ({ page }, use) => use(new SearchDialog(page)),
  results: async ({ page }, use) => use(new SearchPage(page)),
});

export { expect } from '../test.ts';
