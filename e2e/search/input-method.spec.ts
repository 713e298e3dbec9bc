import { languages } from './languages.ts';
import { expect, test } from './search-test.ts';

const composing = (key: string) => ({ key, bubbles: true, cancelable: true, isComposing: true });
const [{ locale, common } = { locale: 'en', common: '' }] = languages;

test('while an input method is at work its keys stay in the field of the dialog', async ({ search }) => {
  await search.open(locale);
  await search.field.fill(common);
  await expect(search.hits.first()).toBeVisible();
  await search.field.dispatchEvent('keydown', composing('ArrowDown'));
  await expect(search.field).toBeFocused();
});

test('… and close no list of the home page', async ({ home, page }) => {
  await home.open(locale);
  await home.searchField.fill(common);
  const lines = page.locator('[data-field-lines]');
  await expect(lines).toBeVisible();
  await home.searchField.dispatchEvent('keydown', composing('Escape'));
  await expect(lines).toBeVisible();
  await home.searchField.dispatchEvent('keydown', composing('ArrowDown'));
  await expect(home.searchField).toBeFocused();
});
