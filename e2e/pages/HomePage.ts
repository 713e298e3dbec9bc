import type { Locator, Page } from '@playwright/test';

/** The home page of one language. */
export class HomePage {
  readonly page: Page;
  readonly searchField: Locator;
  readonly boardRows: Locator;

  constructor(page: Page) {
    this.page = page;
    this.searchField = page.getByRole('searchbox');
    this.boardRows = page.locator('.board-rows li a');
  }

  async open(locale: string): Promise<void> {
    await this.page.goto(`/${locale}/`);
  }

  topic(name: string): Locator {
    return this.page.getByRole('main').getByRole('link', { name });
  }
}
