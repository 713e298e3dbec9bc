import type { Locator, Page } from '@playwright/test';

/** An article as a reader sees it. */
export class ArticlePage {
  readonly page: Page;
  readonly heading: Locator;
  readonly article: Locator;
  readonly brief: Locator;
  readonly status: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.article = page.locator('article[data-article]');
    this.brief = page.locator('article .brief p');
    this.status = page.locator('[data-status]');
  }

  async open(locale: string, id: string, section?: string): Promise<void> {
    await this.page.goto(`/${locale}/articles/${id}/${section ? `#${section}` : ''}`);
  }

  section(id: string): Locator {
    return this.page.locator(`h2#${id}`);
  }

  permalink(id: string): Locator {
    return this.page.locator(`h2#${id} + a`);
  }

  /** The contents beside the text, on wide screens. */
  contents(name: string): Locator {
    return this.page.getByRole('navigation', { name });
  }

  /** A button of the product, named in the text. */
  term(label: string): Locator {
    return this.article.locator('[data-ui]').filter({ hasText: label }).first();
  }

  /** Names of what the browser keeps for the site, besides what was read. */
  kept(): Promise<string[]> {
    return this.page.evaluate(() => Object.keys(localStorage).filter((key) => !key.startsWith('help:read:')));
  }

  languageLink(name: string): Locator {
    return this.page.getByRole('banner').getByRole('link', { name });
  }
}
