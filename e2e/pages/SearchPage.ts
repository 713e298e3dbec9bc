import type { Locator, Page } from '@playwright/test';

/** The results page. */
export class SearchPage {
  readonly page: Page;
  readonly field: Locator;
  readonly submit: Locator;
  readonly topic: Locator;
  readonly results: Locator;
  readonly hits: Locator;
  readonly suggestions: Locator;
  readonly notice: Locator;
  /** The link in the notice that searches for exactly what was typed. */
  readonly literal: Locator;
  /** Where nothing answers: the link that searches without the words that are in no article. */
  readonly rest: Locator;
  readonly recent: Locator;
  readonly clearRecent: Locator;
  readonly count: Locator;
  readonly more: Locator;
  readonly retry: Locator;

  constructor(page: Page) {
    this.page = page;
    const main = page.getByRole('main');
    this.field = main.getByRole('searchbox');
    this.submit = main.getByRole('search').getByRole('button');
    this.topic = main.getByRole('combobox');
    this.results = main.locator('[data-search-state]');
    this.suggestions = this.results.locator('[data-search-suggested]').getByRole('link');
    this.notice = this.results.locator('.search-notice');
    this.literal = this.notice.getByRole('link');
    this.rest = this.results.locator('[data-search-rest]').filter({ visible: true }).getByRole('link');
    this.recent = this.results.locator('[data-search-recent]').getByRole('link');
    this.clearRecent = this.results.locator('[data-search-recent]').getByRole('button');
    this.hits = this.results.locator('li[data-article]');
    this.count = main.locator('[data-search-count]');
    this.more = main.locator('[data-search-more]');
    this.retry = main.locator('[data-search-retry]');
  }

  /** The link a row stands for. */
  title(index: number): Locator {
    return this.hits.nth(index).getByRole('link').first();
  }

  /** @param query the query part of the address, `?` included */
  async open(locale: string, query = ''): Promise<void> {
    await this.page.goto(`/${locale}/search/${query}`);
  }
}
