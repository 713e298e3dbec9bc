import { expect, test } from '../test.ts';

for (const { locale, typed, label, none } of [
  { locale: 'en', typed: 'уволен', label: 'Dismissed', none: 'No name matches.' },
  { locale: 'ru', typed: 'dismiss', label: 'Уволить', none: 'Такого названия нет.' },
]) {
  test(`${locale}: the list of button names narrows as one types, in either language`, async ({ page }) => {
    await page.goto(`/${locale}/terms/`);
    const rows = page.locator('tbody tr:visible');
    const all = await rows.count();
    await page.getByRole('searchbox').fill(typed);
    await expect(rows.filter({ hasText: label }).first()).toBeVisible();
    expect(await rows.count()).toBeLessThan(all);
    await page.getByRole('searchbox').fill('qqqq');
    await expect(page.locator('[data-count]')).toHaveText(none);
  });
}

for (const { locale, name } of [
  { locale: 'en', name: 'Уволить' },
  { locale: 'ru', name: 'Dismiss' },
])
  test(`${locale}: a link to one of the names leads to its line`, async ({ page }) => {
    await page.goto(`/${locale}/terms/#dismiss`);
    await expect(page.locator(':target')).toBeInViewport();
    await expect(page.locator(':target')).toContainText(name);
  });
