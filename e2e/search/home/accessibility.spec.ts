import AxeBuilder from '@axe-core/playwright';
import { languages } from '../languages.ts';
import { expect, test } from '../search-test.ts';

for (const { locale, common, term } of languages)
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [360, 1440])
      test.describe(`${locale}, ${colorScheme}, ${width} px`, () => {
        test.use({ colorScheme, viewport: { width, height: 800 } });

        test('axe finds nothing in the suggestions, and they fit', async ({ home, page }) => {
          await home.open(locale);
          for (const query of [common, term.own]) {
            await home.searchField.fill(query);
            await expect(home.suggestions.filter({ hasText: query }).first()).toBeVisible();
            await page.keyboard.press('ArrowDown');
            await expect(home.suggestions.first()).toBeFocused();
            const { violations } = await new AxeBuilder({ page }).include('form').analyze();
            expect(
              violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
            ).toEqual([]);
            expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
              width,
            );
          }
        });
      });
