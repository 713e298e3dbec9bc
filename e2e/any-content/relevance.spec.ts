import { expect, test } from '@playwright/test';
import { askSite } from '../../src/cli/search-eval/ask-site.ts';
import { belowFloors } from '../../src/cli/search-eval/floors.ts';
import { hasOwnSet, readOwnSet } from '../../src/cli/search-eval/own-set.ts';
import { scoreGroups } from '../../src/cli/search-eval/score.ts';
import { failuresTable } from '../../src/cli/search-eval/scores-table.ts';
import { paths, routes, site } from '../site-under-test.ts';

// A help centre may have none yet.
if (hasOwnSet(paths.root))
  test('the labelled queries are answered as well as they were', async ({ browser, baseURL }) => {
    // It types a few hundred queries, on whatever machine.
    test.setTimeout(480_000);
    const { queries, floors } = readOwnSet(
      paths.root,
      site.locales.map(({ id }) => id),
    );
    const { origin } = new URL(baseURL ?? '');
    const answered = await askSite(browser, queries, { origin, routes, plain: false });
    expect(floors ? belowFloors(scoreGroups(answered), floors) : [], failuresTable(answered)).toEqual([]);
  });
