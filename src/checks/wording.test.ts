import { describe, expect, test } from 'vitest';
import { checkProject } from './check-project.ts';
import { ALPHA, append, appendText, APPENDED_LINE as line, both, edit } from './testing/breaking.ts';
import { expectMessage, type BrokenCase } from './testing/broken-case.ts';
import { createSampleProject, TODAY } from './testing/sample-project.ts';

const BETA = 'articles/beta/en.mdx';
const BETA_PL = 'articles/beta/pl.mdx';
const SEARCH = 'search/en.yaml';
const warning = { severity: 'warning' } as const;

/** Two sentences of more than twenty words. */
const PASSAGE =
  'Whoever opens the door in the morning takes the key from the hook behind the counter and writes the time into the book that lies there.';

/** Gives the unit of a fact its words; the sample’s words only say their own keys. */
const countDays = both(
  ...['en', 'pl'].flatMap((locale) =>
    ['one', 'other'].map((form) =>
      edit(`ui/${locale}.json`, `${locale}: unit.day_${form}`, `{{count}} day${form === 'one' ? '' : 's'}`),
    ),
  ),
);

const cases: BrokenCase[] = [
  {
    name: 'a question that differs in order and endings from one of another article',
    breakIt: edit(BETA, 'How do I close the account?', 'Removing persons how?'),
    code: 'near-duplicate',
    file: BETA,
    line: 6,
    what: 'title “Remove a person” says in content/articles/alpha/en.mdx, line 2',
    ...warning,
  },
  {
    name: 'a question that says what the title of another article says',
    breakIt: edit(BETA, 'How do I close the account?', 'How can I remove the person?'),
    code: 'near-duplicate',
    file: BETA,
    what: 'title “Remove a person”',
    ...warning,
  },
  {
    name: 'a question that differs in a synonym',
    breakIt: both(
      (project) =>
        project.write('content/search/en.yaml', 'synonyms:\n  - [remove, fire]\n  - [person, employee]\n'),
      edit(BETA, 'How do I close the account?', 'How do I fire an employee?'),
    ),
    code: 'near-duplicate',
    file: BETA,
    ...warning,
  },
  {
    name: 'a question that differs in a spelling and in the product’s name',
    breakIt: both(
      (project) =>
        project.write('content/search/en.yaml', 'spellings: { persn: person }\neverywhere: [Fleetdesk]\n'),
      edit(BETA, 'How do I close the account?', 'How do I remove a persn from Fleetdesk?'),
    ),
    code: 'near-duplicate',
    file: BETA,
    ...warning,
  },
  {
    name: 'a passage that also stands in another article',
    breakIt: both(appendText(PASSAGE), append(BETA, `\n${PASSAGE.replace('Whoever', 'Who')}\n`)),
    code: 'overlapping-text',
    file: BETA,
    line: 13,
    column: 5,
    what: 'content/articles/alpha/en.mdx, line 35: “opens the door in the morning',
    fix: 'link',
    ...warning,
  },
  {
    name: 'steps that also stand in another article, buttons included',
    breakIt: both(
      ...[ALPHA, BETA].map((file) =>
        append(
          file,
          '\n1. Open <Ui term="employees" /> in the menu on the left.\n2. Find the line with the name.\n3. Click the dots at its right end.\n',
        ),
      ),
    ),
    code: 'overlapping-text',
    file: BETA,
    what: 'Open … in the menu',
    ...warning,
  },
  {
    name: 'a fact written as a figure',
    breakIt: both(countDays, appendText('It goes on for 30 days.')),
    code: 'number-in-prose',
    file: ALPHA,
    line,
    column: 16,
    fix: '<Fact id="mailbox-days" />',
    ...warning,
  },
  {
    name: 'a fact written as a figure with a hyphen',
    breakIt: both(countDays, appendText('A 30-day limit holds.')),
    code: 'number-in-prose',
    file: ALPHA,
    line,
    ...warning,
  },
  {
    name: 'a button’s name in bold',
    breakIt: appendText('Open **Employees**.'),
    code: 'term-in-prose',
    file: ALPHA,
    line,
    column: 8,
    fix: '<Ui term="employees" />',
    ...warning,
  },
  {
    name: 'a button’s name in quotation marks',
    breakIt: appendText('Open “Employees”, the list.'),
    code: 'term-in-prose',
    file: ALPHA,
    line,
    column: 7,
    ...warning,
  },
  {
    name: 'a button’s name of two words in the middle of a sentence',
    breakIt: both(
      append(
        'terms.yaml',
        'copy-link:\n  label: { en: Copy link, pl: Kopiuj link }\n  sources: [handbook]\n',
      ),
      appendText('Use <Ui term="copy-link" />, or Copy link in the menu.'),
    ),
    code: 'term-in-prose',
    file: ALPHA,
    line,
    column: 33,
    ...warning,
  },
  {
    name: 'straight quotation marks',
    breakIt: appendText('It is called "the list".'),
    code: 'typography',
    file: ALPHA,
    line,
    column: 14,
    what: 'a straight quotation mark',
    ...warning,
  },
  {
    name: 'a straight apostrophe in the frontmatter',
    breakIt: edit(ALPHA, 'brief: Open it → Remove.', "brief: It’s → it isn't."),
    code: 'typography',
    file: ALPHA,
    line: 4,
    ...warning,
  },
  {
    name: 'two hyphens in the title of a box',
    breakIt: edit(ALPHA, 'Before you start', 'Before -- you start'),
    code: 'typography',
    file: ALPHA,
    fix: '—',
    ...warning,
  },
  {
    name: 'three dots in a word of the site',
    breakIt: edit('ui/en.json', 'en: skip', 'wait...'),
    code: 'typography',
    file: 'ui/en.json',
    fix: '…',
    ...warning,
  },
  {
    name: 'a space before a full stop in a fact',
    breakIt: edit('facts.yaml', 'The newer page says three.', 'The newer page says three .'),
    code: 'typography',
    file: 'facts.yaml',
    ...warning,
  },
  {
    name: 'a step of two actions',
    breakIt: edit(ALPHA, '1. Open <Ui term="employees" />.', '1. Open <Ui term="employees" />, then wait.'),
    code: 'two-actions',
    file: ALPHA,
    severity: 'advice',
    fix: 'two steps',
  },
  {
    name: 'a word in two groups of synonyms',
    breakIt: (project) =>
      project.write('content/search/en.yaml', 'synonyms:\n  - [remove, fire]\n  - [fires, dismiss]\n'),
    code: 'search-word-clash',
    file: SEARCH,
    line: 3,
    column: 6,
    what: 'number 1',
  },
  {
    name: 'two forms of a word in a group of synonyms',
    breakIt: (project) => project.write('content/search/en.yaml', 'synonyms:\n  - [remove, removes]\n'),
    code: 'search-word-clash',
    file: SEARCH,
    line: 2,
    fix: 'Delete',
  },
  {
    name: 'a keyword that the title says in another form',
    breakIt: edit(BETA, 'questions:', 'keywords: [stop paying, accounts]\nquestions:'),
    code: 'idle-keyword',
    file: BETA,
    what: '“accounts” is said by “Close the account”',
    ...warning,
  },
  {
    name: 'a keyword that another says',
    breakIt: edit(BETA, 'questions:', 'keywords: [stop paying, paying]\nquestions:'),
    code: 'idle-keyword',
    file: BETA,
    what: '“stop paying”',
    ...warning,
  },
];

describe('wording', () => {
  test.each(cases)('reports $name', expectMessage);
});

describe('nothing is said of', () => {
  const harmless: [string, BrokenCase['breakIt']][] = [
    [
      'the same words with another question word',
      edit(BETA, 'How do I close the account?', 'Who may remove a person?'),
    ],
    ['a keyword in other words', edit(BETA, 'questions:', 'keywords: [stop paying]\nquestions:')],
    ['the opposite', edit(BETA, 'How do I close the account?', 'How do I not remove a person?')],
    ['the same passage in two languages', both(appendText(PASSAGE), append(BETA_PL, `\n${PASSAGE}\n`))],
    ['the same passage twice in an article', appendText(`${PASSAGE}\n\n${PASSAGE}`)],
    [
      'a short sentence in two articles',
      both(appendText('Ask an administrator.'), append(BETA, '\nAsk an administrator.\n')),
    ],
    ['the figure of a fact with another unit', both(countDays, appendText('It goes on for 30 weeks.'))],
    ['another figure with the unit of a fact', both(countDays, appendText('It goes on for 31 days.'))],
    [
      'a figure that ends with that of a fact',
      both(countDays, appendText('It goes on for 1.30 days, 130 days.')),
    ],
    ['a button’s name as an ordinary word', appendText('Employees like it. Some employees do not.')],
    ['a button’s name in a heading', appendText('## Employees [#employees]\n\nText.')],
    ['a button’s name within a quotation', appendText('It says “Employees of the month”.')],
    ['inches', appendText('A 15" screen.')],
    ['quotation marks in code', appendText('Type `"a" -- b`.')],
    ['typography in a language without rules', append(BETA_PL, '\nTo jest „cytat” -- a...\n')],
    ['labels of the product', edit('terms.yaml', '{ en: Employees,', '{ en: \'The "Employees"...\',')],
    ['a list that is no steps', appendText('- Open it, then wait.')],
    [
      'what follows from a step',
      edit(ALPHA, '1. Open', '1. Open the list.\n\n   It opens, then closes.\n2. Open'),
    ],
  ];
  test.each(harmless)('%s', async (_, breakIt) => {
    await using project = await createSampleProject();
    await breakIt(project);
    const { issues } = await checkProject(project.root, { today: TODAY });
    const aside = ['sections-differ', 'languages-disagree', 'answer-off-topic'];
    expect(issues.filter(({ code }) => !aside.includes(code))).toEqual([]);
  });
});
