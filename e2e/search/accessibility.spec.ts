import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { languages } from './languages.ts';
import { expect, test } from './search-test.ts';

/** What axe finds wrong, by rule, with the markup concerned. */
async function faults(page: Page, within: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(within).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

for (const { locale, common, absent, phrase, slip, foreign } of languages) {
  /** Every state of the results: what is typed, and what comes of it. */
  const states = [
    ['', 'idle'],
    [absent, 'empty'],
    [slip, 'done'],
    [`${absent} ${phrase}`, 'done'],
    [foreign.word, 'done'],
    [common, 'done'],
  ] as const;

  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [360, 1440])
      test.describe(`${locale}, ${colorScheme}, ${width} px`, () => {
        test.use({
          colorScheme,
          viewport: { width, height: 800 },
          contextOptions: { reducedMotion: 'reduce' },
        });

        test.beforeEach(async ({ page }) => {
          await page.addInitScript(([key, list]) => localStorage.setItem(key, list), [
            `spravka:recent:${locale}`,
            JSON.stringify([common, phrase]),
          ] as const);
        });

        test('axe finds nothing in the dialog', async ({ search, page }) => {
          test.slow();
          await search.open(locale);
          for (const [query, state] of states) {
            await search.field.fill(query);
            await expect(search.results).toHaveAttribute('data-search-state', state);
            if (!query) await expect(search.recent).toHaveCount(2);
            expect(await faults(page, 'dialog')).toEqual([]);
          }
        });

        test('axe finds nothing on the results page', async ({ results, page }) => {
          test.slow();
          for (const [query, state] of states) {
            await results.open(locale, `?q=${encodeURIComponent(query)}`);
            await expect(results.results).toHaveAttribute('data-search-state', state);
            if (!query) await expect(results.recent).toHaveCount(2);
            expect(await faults(page, 'html')).toEqual([]);
          }
        });
      });
}
