import { axeFaults } from '../axe.ts';
import { FeedbackForm } from '../pages/FeedbackForm.ts';
import type { KeptAnswer } from '../../src/feedback/answer.ts';
import { expect, test } from './switched-on-test.ts';
import type { SwitchedOnSite } from './switched-on-site.ts';

/** What was kept since the last time somebody asked. */
async function keptSince(site: SwitchedOnSite, before: number): Promise<KeptAnswer[]> {
  const store = site.store();
  try {
    return (await store.all()).slice(before);
  } finally {
    store.close();
  }
}
const count = async (site: SwitchedOnSite) => (await keptSince(site, 0)).length;

for (const locale of ['de', 'ru', 'ar']) {
  test(`${locale}: one click says yes, once, however often one clicks`, async ({ page, site }) => {
    const before = await count(site);
    const form = new FeedbackForm(page);
    await page.goto(site.routes.article(locale, 'block-card'));
    await form.yes.dblclick();
    await expect(form.status).not.toBeEmpty();
    await expect(form.status).toBeFocused();
    await expect(form.yes).toBeDisabled();
    expect(await keptSince(site, before)).toMatchObject([
      { article: 'block-card', locale, helpful: true, reason: undefined, comment: undefined },
    ]);
  });

  test(`${locale}: no asks why, and by the keyboard alone a reason, a section and a comment are sent`, async ({
    page,
    site,
  }) => {
    const before = await count(site);
    const form = new FeedbackForm(page);
    await page.goto(site.routes.article(locale, 'block-card'));
    await form.no.focus();
    await page.keyboard.press('Enter');
    await expect(form.reasons.first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(form.reason('old')).toBeChecked();
    // The answer itself counts already.
    await expect.poll(() => count(site)).toBe(before + 1);
    await expect(form.status).not.toBeEmpty();
    await page.keyboard.press('Tab');
    await expect(form.section).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.type('<b>1</b>');
    await page.keyboard.press('Tab');
    await expect(form.send).toBeFocused();
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(form.status).toBeFocused();
    const [answer, ...more] = await keptSince(site, before);
    expect(more).toEqual([]);
    expect(answer).toMatchObject({ locale, helpful: false, reason: 'old', comment: '<b>1</b>' });
    expect(answer?.section).toMatch(/^[a-z]/);
  });

  test(`${locale}: a failed send says so and keeps what was typed, to be sent again`, async ({
    page,
    site,
  }) => {
    const before = await count(site);
    const form = new FeedbackForm(page);
    await page.goto(site.routes.article(locale, 'block-card'));
    await page.route('**/feedback', (route) => route.abort());
    await form.no.click();
    await form.reason('short').check();
    await form.comment.fill('more');
    await form.send.click();
    await expect(form.status).not.toBeEmpty();
    await expect(form.comment).toHaveValue('more');
    await expect(form.reason('short')).toBeChecked();
    await page.unroute('**/feedback');
    const failed = (await form.status.textContent()) ?? '';
    await form.send.click();
    await expect(form.status).not.toHaveText(failed);
    await expect(form.send).toBeDisabled();
    expect(await keptSince(site, before)).toMatchObject([{ reason: 'short', comment: 'more' }]);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of ['de', 'ru', 'ar'])
    test(`${locale}: the form leads to the page that says what is kept, and for how long`, async ({
      page,
      site,
    }) => {
      const before = await count(site);
      const form = new FeedbackForm(page);
      await page.goto(site.routes.article(locale, 'block-card'));
      await form.form.locator('summary').click();
      await form.reason('hard').check();
      await form.comment.fill('…');
      await form.send.click();
      await expect(page).toHaveURL(site.address + site.routes.feedbackPage(locale));
      await expect(page.getByRole('main')).toContainText(/180|١٨٠/);
      expect(await keptSince(site, before)).toMatchObject([
        { article: 'block-card', locale, helpful: false, reason: 'hard', comment: '…' },
      ]);
      expect(await page.context().cookies()).toEqual([]);
    });
});
