import type { Locator, Page } from '@playwright/test';

/** The home page of one language. */
export class HomePage {
  readonly page: Page;
  readonly searchField: Locator;
  /** What the field suggests while someone types, under it. */
  readonly suggestions: Locator;
  readonly searchStatus: Locator;
  readonly boardRows: Locator;

  constructor(page: Page) {
    this.page = page;
    this.searchField = page.getByRole('searchbox');
    const search = page.getByRole('search');
    this.suggestions = search.locator('[data-field-lines]').getByRole('link');
    this.searchStatus = search.getByRole('status');
    this.boardRows = page.locator('.board-rows li a');
  }

  async open(locale: string): Promise<void> {
    await this.page.goto(`/${locale}/`);
  }

  topic(name: string): Locator {
    return this.page.getByRole('main').getByRole('link', { name });
  }
}
