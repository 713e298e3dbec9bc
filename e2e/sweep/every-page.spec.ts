import { describe as line, sweepPage } from '../../src/cli/look/sweep-page.ts';
import { DARK, STATES, WIDTHS } from '../../src/cli/look/states.ts';
import { EVERY_PAGE, everyPage } from '../site-map.ts';
import { expect, test } from '../test.ts';

/** Parts of the site that workers take side by side: one test each. */
const SHARES = 8;

for (let share = 0; share < SHARES; share++)
  test(`no page has anything to trip over, part ${share + 1} of ${SHARES}`, async ({
    page,
    request,
  }, info) => {
    test.setTimeout(3 * EVERY_PAGE);
    const findings: string[] = [];
    for (const path of (await everyPage(request)).filter((_, index) => index % SHARES === share)) {
      const pictureFor = () => info.outputPath(`fault-${findings.length}.png`);
      const light = await sweepPage(page, path, { widths: WIDTHS, states: STATES, pictureFor });
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await sweepPage(page, path, { ...DARK, pictureFor });
      await page.emulateMedia({ colorScheme: 'light' });
      findings.push(...light.map(line), ...dark.map((fault) => `dark: ${line(fault)}`));
    }
    expect(findings).toEqual([]);
  });
