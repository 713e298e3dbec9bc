import AxeBuilder from '@axe-core/playwright';
import { languages } from './languages.ts';
import { expect, test } from './search-test.ts';

for (const { locale, common, absent } of languages)
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [360, 1440])
      test(`${locale}, ${colorScheme}, ${width} px: the dialog has no accessibility faults`, async ({
        search,
        page,
      }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 800 });
        await search.open(locale);
        for (const [query, state] of [
          ['', 'idle'],
          [absent, 'empty'],
          [common, 'done'],
        ] as const) {
          await search.field.fill(query);
          await expect(search.results).toHaveAttribute('data-search-state', state);
          const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
          expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        }
      });
