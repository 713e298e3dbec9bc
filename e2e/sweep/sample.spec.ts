import { describe as line, sweepPage } from '../../src/cli/look/sweep-page.ts';
import { STATES } from '../../src/cli/look/states.ts';
import { everyPage } from '../site-map.ts';
import { expect, test } from '../test.ts';

/** One page of each kind is looked at; all of them in `every-page.spec.ts`. */
const kindOf = (path: string) => path.split('/').slice(2, 3).join('') || 'home';

test('a page of each kind, in one state each, has nothing to trip over', async ({ page, request }) => {
  test.setTimeout(240_000);
  const kinds = Map.groupBy(await everyPage(request), kindOf);
  // Languages by turns.
  const sample = [...kinds.values()].map((paths, index) => paths.at(index % 2 === 0 ? 0 : -1) ?? '');
  for (const [index, path] of sample.entries()) {
    const states = STATES.filter((_, place) => place % sample.length === index);
    const findings = await sweepPage(page, path, { widths: [320, 1440], states });
    expect(findings.map(line), path).toEqual([]);
  }
});
