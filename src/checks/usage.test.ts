import { describe, expect, test } from 'vitest';
import { checkProject } from './check-project.ts';
import { expectMessage, type BrokenCase } from './testing/broken-case.ts';
import { ALPHA_YAML, both, edit } from './testing/breaking.ts';
import { createSampleProject, TODAY, type SampleProject } from './testing/sample-project.ts';

const FILE = 'usage/shop.json';

/** Writes what a product says it links to. */
const usage =
  (articles: unknown, more: object = {}): BrokenCase['breakIt'] =>
  (project: SampleProject) =>
    project.write(
      `content/${FILE}`,
      JSON.stringify({ schema: 1, product: 'Shop', ...more, articles }, undefined, 2),
    );

test('nothing is wrong with links that lead somewhere, old section ids included', async () => {
  await using project = await createSampleProject();
  await usage({
    alpha: { count: 3, sections: { rehire: 1, 'hire-back': 1 } },
    beta: { count: 1 },
  })(project);
  expect(await checkProject(project.root, { today: TODAY })).toMatchObject({ issues: [], ok: true });
});

const cases: BrokenCase[] = [
  {
    name: 'an article that was deleted',
    breakIt: usage({ alpha: { count: 1 }, gamma: { count: 2, sections: { x: 1 } } }),
    code: 'used-article-gone',
    file: FILE,
    line: 8,
    column: 5,
    what: 'Shop (2 links) links to the article "gamma"',
    fix: 'npm run content retire gamma',
  },
  {
    name: 'a section that was renamed by hand',
    breakIt: usage({ alpha: { count: 1, sections: { remov: 1 } } }),
    code: 'used-section-gone',
    file: FILE,
    line: 8,
    what: 'Shop (1 link) links to the section "remov" of "alpha"',
    fix: 'Did you mean "remove"?',
  },
  {
    name: 'an alias that was deleted',
    breakIt: both(
      usage({ alpha: { count: 1, sections: { 'hire-back': 1 } } }),
      edit(ALPHA_YAML, 'sectionAliases: { hire-back: rehire }\n', ''),
      edit('articles/beta/en.mdx', 'alpha#hire-back', 'alpha#rehire'),
      edit('articles/beta/pl.mdx', 'alpha#hire-back', 'alpha#rehire'),
    ),
    code: 'used-section-gone',
    file: FILE,
    fix: 'sectionAliases: { hire-back: <its id now> }',
  },
  {
    name: 'an article that is retired',
    breakIt: usage({ 'old-alpha': { count: 4, sections: { x: 1 } } }),
    code: 'used-article-retired',
    severity: 'advice',
    file: FILE,
    line: 5,
    what: 'Shop (4 links)',
    fix: 'link to "alpha"',
  },
  {
    name: 'a count that is none',
    breakIt: usage({ alpha: { count: 0 } }),
    code: 'wrong-value',
    file: FILE,
    line: 6,
  },
  {
    name: 'a later form',
    breakIt: usage({}, { schema: 2 }),
    code: 'wrong-value',
    file: FILE,
    line: 2,
  },
  {
    name: 'an unknown key',
    breakIt: usage({}, { links: 1 }),
    code: 'unknown-key',
    file: FILE,
  },
  {
    name: 'a file of another kind',
    breakIt: (project) => project.write('content/usage/shop.yaml', 'a: b\n'),
    code: 'unknown-file',
    file: 'usage/shop.yaml',
  },
];

describe('what products link to is kept:', () => {
  test.each(cases)('$name', expectMessage);
});
