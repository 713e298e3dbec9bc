import type { Locator, Page } from '@playwright/test';

/** The question whether an article helped. */
export class FeedbackForm {
  readonly page: Page;
  readonly form: Locator;
  readonly yes: Locator;
  readonly no: Locator;
  readonly send: Locator;
  readonly reasons: Locator;
  readonly section: Locator;
  readonly comment: Locator;
  readonly status: Locator;
  readonly kept: Locator;

  constructor(page: Page) {
    this.page = page;
    this.form = page.locator('form[data-feedback]');
    this.yes = this.form.locator('button[value=yes]');
    this.no = this.form.locator('button[value=no]').first();
    this.send = this.form.locator('details button');
    this.reasons = this.form.getByRole('radio');
    this.section = this.form.getByRole('combobox');
    this.comment = this.form.getByRole('textbox');
    this.status = this.form.getByRole('status');
    this.kept = this.form.getByRole('link');
  }

  reason(value: string): Locator {
    return this.form.locator(`input[name=reason][value=${value}]`);
  }
}
