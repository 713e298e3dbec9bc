import { test as base } from '@playwright/test';
import { ArticlePage } from './pages/ArticlePage.ts';
import { HomePage } from './pages/HomePage.ts';

/** Playwright's test with the site's pages at hand. */
export const test = base.extend<{ article: ArticlePage; home: HomePage }>({
  article: async ({ page }, use) => use(new ArticlePage(page)),
  home: async ({ page }, use) => use(new HomePage(page)),
});

export { expect } from '@playwright/test';
