import type { Locator, Page } from '@playwright/test';

/** The search dialog, which any page can open. */
export class SearchDialog {
  readonly page: Page;
  readonly dialog: Locator;
  readonly opener: Locator;
  readonly field: Locator;
  readonly closeButton: Locator;
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
  readonly status: Locator;
  readonly allResults: Locator;
  readonly retry: Locator;
  /** Whether `/` alone opens search. */
  readonly slash: Locator;

  constructor(page: Page) {
    this.page = page;
    this.opener = page.getByRole('banner').locator('[data-search-open]');
    this.dialog = page.getByRole('dialog');
    this.field = this.dialog.getByRole('textbox');
    this.closeButton = this.dialog.locator('[data-search-close]');
    this.topic = this.dialog.getByRole('combobox');
    this.results = this.dialog.locator('[data-search-state]');
    this.suggestions = this.results.locator('[data-search-suggested]').getByRole('link');
    this.notice = this.results.locator('.search-notice');
    this.literal = this.notice.getByRole('link');
    this.rest = this.results.locator('[data-search-rest]').filter({ visible: true }).getByRole('link');
    this.recent = this.results.locator('[data-search-recent]').getByRole('link');
    this.clearRecent = this.results.locator('[data-search-recent]').getByRole('button');
    this.hits = this.results.locator('li[data-article]');
    this.count = this.dialog.locator('[data-search-count]');
    this.status = this.dialog.getByRole('status');
    this.allResults = this.dialog.locator('[data-search-all]');
    this.slash = this.dialog.getByRole('checkbox');
    this.retry = this.dialog.locator('[data-search-retry]');
  }

  /** Opens it from an article. */
  async open(locale: string): Promise<void> {
    await this.page.goto(`/${locale}/articles/dismiss-user/`);
    await this.opener.click();
  }

  /** The link a row stands for. */
  title(index: number): Locator {
    return this.hits.nth(index).getByRole('link').first();
  }
}
