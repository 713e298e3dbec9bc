import type { Locator, Page } from '@playwright/test';
import { getRoutes } from '../manifest.ts';

/** The guide for people who put help into their own product. */
export class GuidePage {
  readonly page: Page;
  readonly article: Locator;
  readonly section: Locator;
  readonly language: Locator;

  constructor(page: Page) {
    this.page = page;
    const choices = page.getByRole('main').getByRole('combobox');
    this.article = choices.nth(0);
    this.section = choices.nth(1);
    this.language = choices.nth(2);
  }

  async open(locale: string): Promise<void> {
    await this.page.goto(getRoutes().embedGuide(locale));
  }

  snippet(name: string): Locator {
    return this.page.locator(`[data-snippet="${name}"]`);
  }

  code(name: string): Locator {
    return this.snippet(name).locator('code');
  }

  /** Every piece of code that can be copied, by its name. */
  async snippets(): Promise<Record<string, string>> {
    const all = await this.page
      .locator('[data-snippet]')
      .evaluateAll((figures) =>
        figures.map((figure) => [
          figure.getAttribute('data-snippet') ?? '',
          figure.querySelector('code')?.textContent ?? '',
        ]),
      );
    return Object.fromEntries(all) as Record<string, string>;
  }
}
