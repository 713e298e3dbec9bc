import { expect, test } from '@playwright/test';
import { createRoutes } from '../../../src/core/routes.ts';
import { askSite } from '../../../src/cli/search-eval/ask-site.ts';
import { belowFloors } from '../../../src/cli/search-eval/floors.ts';
import { readOwnSet } from '../../../src/cli/search-eval/own-set.ts';
import { scoreGroups } from '../../../src/cli/search-eval/score.ts';
import { failuresTable } from '../../../src/cli/search-eval/scores-table.ts';
import { readSite } from '../../../src/content/reader/read-site.ts';

test('the labelled queries are answered as well as they were', async ({ browser, baseURL }) => {
  // It types a few hundred queries, on whatever machine.
  test.setTimeout(240_000);
  const root = process.cwd();
  const { locales, base } = readSite(root);
  const { queries, floors } = readOwnSet(
    root,
    locales.map(({ id }) => id),
  );
  const { origin } = new URL(baseURL ?? '');
  const answered = await askSite(browser, queries, { origin, routes: createRoutes(base), plain: false });
  expect(belowFloors(scoreGroups(answered), floors), failuresTable(answered)).toEqual([]);
});
