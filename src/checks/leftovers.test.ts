import { describe, expect, test } from 'vitest';
import { engineWords } from '../i18n/engine-words.ts';
import { checkProject } from './check-project.ts';
import { appendText, both, edit } from './testing/breaking.ts';
import { expectMessage, type BrokenCase } from './testing/broken-case.ts';
import { createSampleProject, TODAY } from './testing/sample-project.ts';

const SEARCH = 'search/en.yaml';
const advice = { severity: 'advice' } as const;
const search = (name: string, text: string, line: number, what: string): BrokenCase => ({
  name,
  breakIt: (project) => project.write(`content/${SEARCH}`, text),
  code: 'unused-search-word',
  file: SEARCH,
  line,
  what,
  ...advice,
});

const cases: BrokenCase[] = [
  search(
    'a group of words that no text says',
    'synonyms:\n  - [remove, delete]\n  - [warehouse, depot]\n',
    3,
    'warehouse, depot',
  ),
  search('a spelling of a word that no text says', 'spellings: { depoh: depot }\n', 1, '“depot”'),
  search('words that mean something no text says', 'phrases: { big store: depot }\n', 1, '“depot”'),
  search('a name that no text says', 'everywhere: [Warehousy]\n', 1, '“Warehousy”'),
  {
    name: 'words that were left as the engine has them in its first language',
    breakIt: edit('ui/pl.json', '"pl: feedback.ask"', JSON.stringify(engineWords('en')['feedback.ask'])),
    code: 'word-not-translated',
    file: 'ui/pl.json',
    ...advice,
  },
  {
    name: 'straight quotation marks in a language that has marks of its own',
    breakIt: edit('ui/pl.json', '"pl: feedback.ask"', '"pl: \\"feedback\\""'),
    code: 'typography',
    file: 'ui/pl.json',
    fix: '„…”',
    severity: 'warning',
  },
  {
    name: 'a question that has the id of a topic',
    breakIt: edit('articles/alpha/en.mdx', '{ id: remove-person', '{ id: people'),
    code: 'duplicate-question-id',
    file: 'articles/alpha/en.mdx',
    what: 'topic',
  },
];

describe('leftovers', () => {
  test.each(cases)('are told of: $name', expectMessage);
});

test.each<[string, BrokenCase['breakIt']]>([
  [
    'words that texts say in another form, or ask by',
    (project) =>
      project.write(
        `content/${SEARCH}`,
        'synonyms:\n  - [removing, delete]\n  - [employees, staff]\nspellings: { emploee: employee }\n',
      ),
  ],
  [
    'files that systems leave behind',
    async (project) => {
      for (const name of ['Thumbs.db', '.DS_Store', 'desktop.ini'])
        await project.write(`content/articles/alpha/${name}`, 'x');
    },
  ],
  [
    'a part that is called as the id of a section',
    both(
      appendText('### Rehire'),
      edit(
        'articles/alpha/pl.mdx',
        '## Bring someone back [#rehire]',
        '## Bring someone back [#rehire]\n\n### Rehire\n',
      ),
    ),
  ],
  [
    'a task list',
    both(appendText('- [x] done'), edit('articles/alpha/pl.mdx', '![The menu', '- [x] done\n\n![The menu')),
  ],
])('nothing is said of %s', async (_, breakIt) => {
  await using project = await createSampleProject();
  await breakIt(project);
  const { issues } = await checkProject(project.root, { today: TODAY });
  expect(issues).toEqual([]);
});
