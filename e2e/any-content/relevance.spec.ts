import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { askSite } from '../../src/cli/search-eval/ask-site.ts';
import { hasOwnSet, readOwnSet } from '../../src/cli/search-eval/own-set.ts';
import type { Answered } from '../../src/cli/search-eval/score.ts';
import { paths, routes, site } from '../site-under-test.ts';

const DOZEN = 12;
const run = promisify(execFile);

// The part "search" of the tests asks every labelled query without a browser; a help centre may have none yet.
if (hasOwnSet(paths.root))
  test('the results page finds what search finds without a browser', async ({ browser, baseURL }, info) => {
    const { queries } = readOwnSet(
      paths.root,
      site.locales.map(({ id }) => id),
    );
    const some = queries.filter((_, index) => index % Math.ceil(queries.length / DOZEN) === 0);
    const { origin } = new URL(baseURL ?? '');
    const typed = await askSite(browser, some, { origin, routes, plain: false });

    const file = info.outputPath('some.tsv');
    const lines = some.map(({ locale, kind, query, accept }) =>
      [locale, kind, query, accept.join() || '-'].join('\t'),
    );
    await writeFile(file, ['lang\tkind\tquery\taccept', ...lines].join('\n'));
    const command = ['src/cli/search-eval.ts', file, '--json', '--site', paths.output];
    const { stdout } = await run(process.execPath, command, { cwd: paths.engine });
    const { rows } = JSON.parse(stdout) as { rows: Answered[] };

    // Pagefind weighs a word by what it has loaded by then: further down, close results may change places.
    const found = ({ query, tier, site: articles, section }: Answered) => ({
      query,
      tier,
      first: articles[0],
      section,
    });
    expect(typed.map(found)).toEqual(rows.map(found));
  });
