import { axeFaults } from '../../axe.ts';
import { languages } from '../languages.ts';
import { expect, test } from '../search-test.ts';

for (const { locale, common, term } of languages)
  for (const [colorScheme, width] of [
    ['light', 360],
    ['dark', 1440],
  ] as const)
    test.describe(`${locale}, ${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test('axe finds nothing in the suggestions, and they fit', async ({ home, page }) => {
        await home.open(locale);
        for (const query of [common, term.own]) {
          await home.searchField.fill(query);
          await expect(home.suggestions.filter({ hasText: query }).first()).toBeVisible();
          await page.keyboard.press('ArrowDown');
          await expect(home.suggestions.first()).toBeFocused();
          expect(await axeFaults(page, { within: 'form' })).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        }
      });
    });
