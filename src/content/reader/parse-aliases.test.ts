import { expect, test } from 'vitest';
import { parseAliases } from './parse-aliases.ts';

const FILE = 'content/articles/a/aliases.en.txt';

test('one alias a line, with a section where one is named', () => {
  const { aliases, issues } = parseAliases('get rid of him\n кто меня уволил [#what-stays]\n', FILE);
  expect(issues).toEqual([]);
  expect(aliases).toEqual([
    { text: 'get rid of him', section: undefined, line: 1 },
    { text: 'кто меня уволил', section: 'what-stays', line: 2 },
  ]);
});

test.each([
  ['an empty line', 'a\n\nb\n', 2, 'empty'],
  ['a repeated line', 'Log out\nlog OUT\n', 2, 'line 1 already'],
  ['an endless line', `${'a'.repeat(301)}\n`, 1, '301 characters'],
])('%s is an error', (_, text, line, what) => {
  const { issues } = parseAliases(text, FILE);
  expect(issues).toMatchObject([{ code: 'alias-line', severity: 'error', file: FILE, line }]);
  expect(issues[0]?.what).toContain(what);
});
