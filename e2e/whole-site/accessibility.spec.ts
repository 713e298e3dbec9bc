import AxeBuilder from '@axe-core/playwright';
import { EVERY_PAGE, everyPage } from '../site-map.ts';
import { expect, test } from '../test.ts';

// Each combination of colours and layout; every page once in each.
for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [360, 1440])
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      test('axe finds nothing on any page', async ({ page, request }) => {
        test.setTimeout(EVERY_PAGE);
        for (const path of await everyPage(request)) {
          await page.goto(path);
          const { violations } = await new AxeBuilder({ page }).analyze();
          const found = violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
          );
          expect(found, path).toEqual([]);
        }
      });
    });
