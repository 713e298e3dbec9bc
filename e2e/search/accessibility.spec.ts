import { colourFaults, everyFault } from '../axe.ts';
import { languages } from './languages.ts';
import { expect, test } from './search-test.ts';

/** Every rule once, on a phone in the light; what depends on colours alone on a wide screen in the dark. */
const LOOKS = [
  { colorScheme: 'light', width: 360, look: everyFault },
  { colorScheme: 'dark', width: 1440, look: colourFaults },
] as const;

for (const { locale, common, absent, phrase, slip, foreign, stranger } of languages) {
  /** Every state of the results: what is typed, and what comes of it. */
  const states = [
    ['', 'idle'],
    [absent, 'empty'],
    [slip, 'done'],
    [`${absent} ${phrase}`, /done|near/],
    [stranger.typed, /near|empty/],
    [foreign.word, 'done'],
    [common, 'done'],
  ] as const;

  for (const { colorScheme, width, look } of LOOKS)
    test.describe(`${locale}, ${colorScheme}, ${width} px`, () => {
      test.use({
        colorScheme,
        viewport: { width, height: 800 },
        contextOptions: { reducedMotion: 'reduce' },
      });

      test.beforeEach(async ({ page }) => {
        await page.addInitScript(([key, list]) => localStorage.setItem(key, list), [
          `help:recent:${locale}`,
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
          expect(await look(page, 'dialog')).toEqual([]);
        }
      });

      test('axe finds nothing on the results page', async ({ results, page }) => {
        test.slow();
        // What the results are made of the dialog has shown; here it is the page around each state.
        for (const [query, state] of states.slice(0, 4)) {
          await results.open(locale, `?q=${encodeURIComponent(query)}`);
          await expect(results.results).toHaveAttribute('data-search-state', state);
          if (!query) await expect(results.recent).toHaveCount(2);
          expect(await look(page)).toEqual([]);
        }
      });
    });
}
