import { languages } from './languages.ts';
import { expect, test } from './search-test.ts';

for (const { locale, common } of languages) {
  test(`${locale}: opens with the focus in the field, and closes back to the opener`, async ({ search }) => {
    await search.open(locale);
    await expect(search.field).toBeFocused();
    await search.page.keyboard.press('Escape');
    await expect(search.dialog).toBeHidden();
    await expect(search.opener).toBeFocused();
  });

  test(`${locale}: the button closes it`, async ({ search }) => {
    await search.open(locale);
    await search.closeButton.click();
    await expect(search.dialog).toBeHidden();
    await expect(search.opener).toBeFocused();
  });

  test(`${locale}: keeps the query for the next time, ready to be typed over`, async ({ search, page }) => {
    await search.open(locale);
    await search.field.fill(common);
    await expect(search.results).toHaveAttribute('data-search-state', 'done');
    await page.keyboard.press('Escape');
    await search.opener.click();
    await expect(search.field).toHaveValue(common);
    await page.keyboard.type('x');
    await expect(search.field).toHaveValue('x');
  });
}

test('the page behind cannot be scrolled or reached', async ({ search, page }) => {
  await search.open('en');
  await expect(page.locator('html')).toHaveCSS('overflow', 'hidden');
  const behind = page.getByRole('contentinfo').getByRole('link').first();
  await behind.evaluate((link) => link.focus());
  await expect(behind).not.toBeFocused();
  await expect(search.field).toBeFocused();
  await search.closeButton.click();
  await expect(page.locator('html')).not.toHaveCSS('overflow', 'hidden');
});

test('nothing of search is fetched before a reader reaches for it', async ({ search, page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('/en/articles/dismiss-user/', { waitUntil: 'load' });
  expect(fetched.filter((url) => /search|pagefind/.test(url))).toEqual([]);
  await search.opener.click();
  await expect(search.field).toBeFocused();
  expect(fetched.some((url) => /search-dialog.*\.js/.test(url))).toBe(true);
  expect(fetched.filter((url) => url.includes('/pagefind/'))).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true });

  test('it fills the screen', async ({ search }) => {
    await search.open('en');
    await expect.poll(() => search.dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 780 });
  });

  test('the Enter key of the keyboard on the screen uncovers the results', async ({ search, page }) => {
    await search.open('en');
    await search.field.fill('password');
    await expect(search.hits.first()).toBeVisible();
    await search.field.press('Enter');
    await expect(search.field).not.toBeFocused();
    await expect(page).toHaveURL(/\/articles\/dismiss-user\/$/);
  });
});
