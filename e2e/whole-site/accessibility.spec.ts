import { axeFaults, COLOURS } from '../axe.ts';
import { EVERY_PAGE, everyPage } from '../site-map.ts';
import { expect, test } from '../test.ts';

/** Parts of the site that workers take side by side: one test each. */
const SHARES = 4;

/** Every rule once in the light, on a phone; what depends on colours alone in the dark as well. */
const SWEEPS = [
  { name: 'light, 360 px', colorScheme: 'light', width: 360, rules: undefined },
  {
    name: 'dark, 1440 px: colours',
    colorScheme: 'dark',
    width: 1440,
    rules: COLOURS,
  },
] as const;

for (const { name, colorScheme, width, rules } of SWEEPS)
  test.describe(name, () => {
    test.use({ colorScheme, viewport: { width, height: 900 } });
    for (let share = 0; share < SHARES; share++)
      test(`axe finds nothing on any page, part ${share + 1} of ${SHARES}`, async ({ page, request }) => {
        test.setTimeout(EVERY_PAGE);
        const paths = (await everyPage(request)).filter((_, index) => index % SHARES === share);
        expect(paths).not.toEqual([]);
        for (const path of paths) {
          await page.goto(path);
          expect(await axeFaults(page, { rules }), path).toEqual([]);
        }
      });
  });
