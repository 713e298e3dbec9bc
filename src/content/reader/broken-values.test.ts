import { describe, test } from 'vitest';
import { ALPHA, ALPHA_PL, ALPHA_YAML, append, BETA_YAML, edit } from '../../checks/testing/breaking.ts';
import { expectMessage, type BrokenCase } from '../../checks/testing/broken-case.ts';

const articles: BrokenCase[] = [
  {
    name: 'a misspelt key',
    breakIt: edit(ALPHA_YAML, 'audience:', 'audiense:'),
    code: 'unknown-key',
    file: ALPHA_YAML,
    line: 3,
    column: 1,
    fix: 'Did you mean "audience"?',
  },
  {
    name: 'the key that was misspelt as missing',
    breakIt: edit(ALPHA_YAML, 'audience:', 'audiense:'),
    code: 'missing-key',
    file: ALPHA_YAML,
    what: '"audience"',
  },
  {
    name: 'a misspelt key in frontmatter',
    breakIt: edit(ALPHA, 'brief:', 'breif:'),
    code: 'unknown-key',
    file: ALPHA,
    line: 4,
    fix: '"brief"',
  },
  {
    name: 'a missing title',
    breakIt: edit(ALPHA_PL, 'title: Usuń osobę\n', ''),
    code: 'missing-key',
    file: ALPHA_PL,
    line: 2,
    what: '"title"',
  },
  {
    name: 'a text where a number belongs',
    breakIt: edit(ALPHA_YAML, 'order: 1', "order: '1'"),
    code: 'wrong-type',
    file: ALPHA_YAML,
    line: 2,
    column: 8,
    fix: 'without quotes',
  },
  {
    name: 'a number where a text belongs',
    breakIt: edit(ALPHA, 'title: Remove a person', 'title: 42'),
    code: 'wrong-type',
    file: ALPHA,
    line: 2,
    column: 8,
  },
  {
    name: 'a word where a list belongs',
    breakIt: edit(ALPHA_YAML, '[web]', 'web'),
    code: 'wrong-type',
    file: ALPHA_YAML,
    line: 4,
    fix: 'list',
  },
  {
    name: 'a key without value',
    breakIt: edit(ALPHA_YAML, 'plan: any', 'plan:'),
    code: 'wrong-type',
    file: ALPHA_YAML,
    line: 5,
    what: 'empty',
  },
  {
    name: 'an empty list of sources',
    breakIt: edit(BETA_YAML, '[handbook]', '[]'),
    code: 'wrong-value',
    file: BETA_YAML,
    line: 6,
  },
  {
    name: 'a day that does not exist',
    breakIt: edit(BETA_YAML, '2026-11-22', '2026-02-30'),
    code: 'wrong-value',
    file: BETA_YAML,
    line: 8,
    column: 11,
    fix: '2026-11-22',
  },
  {
    name: 'a category that is no id',
    breakIt: edit(BETA_YAML, 'category: people', 'category: Konto'),
    code: 'unknown-category',
    file: BETA_YAML,
    line: 1,
    fix: 'Known ids: people.',
  },
  {
    name: 'a badge that is no id',
    breakIt: edit(BETA_YAML, 'audience: [admin]', 'audience: [Verwalter, admin]'),
    code: 'unknown-badge',
    file: BETA_YAML,
    fix: 'Known ids: admin.',
  },
  {
    name: 'an origin that is no address',
    breakIt: edit('site.yaml', 'origin: https://help.example', 'origin: https://localhost'),
    code: 'wrong-value',
    file: 'site.yaml',
    fix: 'https://',
  },
  {
    name: 'an origin with a path, in letters of another alphabet',
    breakIt: edit('site.yaml', 'origin: https://help.example', 'origin: https://справка.рф/x'),
    code: 'wrong-value',
    file: 'site.yaml',
    fix: 'base',
  },
  {
    name: 'a scheme of an app that runs programs',
    breakIt: edit('site.yaml', 'origin:', 'linkSchemes: [javascript]\norigin:'),
    code: 'wrong-value',
    file: 'site.yaml',
    fix: 'Leave it out',
  },
  {
    name: 'a word that a JSON file lacks',
    breakIt: edit('facts.yaml', 'value: 30, unit: day', 'value: 30, unit: euro'),
    code: 'missing-key',
    file: 'ui/en.json',
    fix: '"unit.euro_one": "…"',
  },
  {
    name: 'the words of a unit that nothing is counted in any more',
    breakIt: edit('ui/en.json', '{', '{"unit.euro_one":"x",'),
    code: 'unknown-key',
    file: 'ui/en.json',
    fix: 'Delete it',
  },
  {
    name: 'a topic that Windows cannot have',
    breakIt: (project) =>
      project.append(
        'content/categories.yaml',
        'aux:\n  order: 2\n  name: { en: A, pl: A }\n  description: { en: A., pl: A. }\n',
      ),
    code: 'reserved-name',
    file: 'categories.yaml',
    fix: '"aux-help"',
  },
  {
    name: 'a language the site does not have',
    breakIt: edit(BETA_YAML, 'sourceLocale: en', 'sourceLocale: em'),
    code: 'wrong-value',
    file: BETA_YAML,
    line: 7,
    fix: 'Did you mean "en"?',
  },
  {
    name: 'HTML in a title',
    breakIt: edit(ALPHA, 'title: Remove', 'title: <b>Remove</b>'),
    code: 'wrong-value',
    file: ALPHA,
    line: 2,
    what: 'HTML',
    fix: 'plain text',
  },
  {
    name: 'a title of more than 80 characters',
    breakIt: edit(ALPHA, 'title: Remove', `title: ${'Remove '.repeat(12)}`),
    code: 'wrong-value',
    file: ALPHA,
    line: 2,
    what: '80',
  },
  {
    name: 'an empty title',
    breakIt: edit(ALPHA, 'title: Remove a person', "title: ''"),
    code: 'wrong-value',
    file: ALPHA,
    line: 2,
    what: 'is empty',
  },
  {
    name: 'a line break in a title',
    breakIt: edit(ALPHA, 'title: Remove a person', 'title: |\n  Remove\n  a person'),
    code: 'wrong-value',
    file: ALPHA,
    line: 2,
    what: 'line break',
  },
  {
    name: 'a question without its answer',
    breakIt: edit(ALPHA, ', answer: \'Within <Fact id="mailbox-days" /> you can undo everything.\'', ''),
    code: 'missing-key',
    file: ALPHA,
    line: 7,
    what: 'item 2',
  },
  {
    name: 'a number among the questions',
    breakIt: edit(ALPHA, 'ask: How do I remove a person?', 'ask: 7'),
    code: 'wrong-type',
    file: ALPHA,
    line: 6,
    what: 'item 1 → ask',
  },
  {
    name: 'a missing word of a board row',
    breakIt: edit(ALPHA, ', back: Any time', ''),
    code: 'missing-key',
    file: ALPHA,
    line: 11,
    what: '"board → rows → stay → back"',
  },
];

const forms: BrokenCase[] = [
  {
    name: 'an old address that is no path',
    breakIt: append(ALPHA_YAML, 'formerly: [https://old.example/a]\n'),
    code: 'wrong-value',
    file: ALPHA_YAML,
    fix: '/hc/',
  },
  {
    name: 'an old address of two articles',
    breakIt: async (project) => {
      await append(ALPHA_YAML, 'formerly: [/hc/1]\n')(project);
      await append(BETA_YAML, 'formerly: [/hc/1/]\n')(project);
    },
    code: 'former-address-clash',
    file: BETA_YAML,
    what: '"alpha"',
  },
  {
    name: 'words of a unit that no fact has',
    breakIt: edit('ui/pl.json', '{\n', '{\n  "unit.days_one": "x",\n'),
    code: 'unknown-key',
    file: 'ui/pl.json',
    fix: 'Delete it',
  },
  {
    name: 'a word that is missing, in the form of JSON',
    breakIt: edit('ui/pl.json', '"skip": "pl: skip",', ''),
    code: 'missing-key',
    file: 'ui/pl.json',
    fix: '"skip": "…"',
  },
];

const catalogs: BrokenCase[] = [
  {
    name: 'a name without one of the languages',
    breakIt: edit('categories.yaml', '{ en: People, pl: Ludzie }', '{ en: People }'),
    code: 'missing-key',
    file: 'categories.yaml',
    line: 3,
    what: 'people → name → pl',
  },
  {
    name: 'a name in a language the site does not have',
    breakIt: edit('categories.yaml', 'pl: Ludzie', 'pl: Ludzie, fr: Gens'),
    code: 'unknown-key',
    file: 'categories.yaml',
    line: 3,
    column: 35,
    what: '"fr"',
  },
  {
    name: 'an id with capital letters',
    breakIt: append('terms.yaml', 'Sign In:\n  label: { en: Sign in, pl: Zaloguj }\n  sources: [handbook]\n'),
    code: 'bad-id',
    file: 'terms.yaml',
    line: 4,
    column: 1,
  },
  {
    name: 'a figure in quotes',
    breakIt: edit('facts.yaml', 'value: 30', "value: '30'"),
    code: 'wrong-type',
    file: 'facts.yaml',
    line: 2,
    what: 'mailbox-days → is → value',
  },
  {
    name: 'a source with a javascript: address',
    breakIt: edit('sources.yaml', 'https://example.com/handbook', 'javascript:alert(1)'),
    code: 'wrong-value',
    file: 'sources.yaml',
    line: 5,
    fix: 'https://',
  },
  {
    name: 'a unit without words',
    breakIt: edit('facts.yaml', 'unit: day', 'unit: stone'),
    code: 'missing-key',
    file: 'ui/en.json',
    what: 'unit.stone_one',
  },
  {
    name: 'a missing plural form',
    breakIt: edit('ui/pl.json', '  "search.results_many": "pl: search.results_many",\n', ''),
    code: 'missing-key',
    file: 'ui/pl.json',
    what: 'search.results_many',
  },
  {
    name: 'a misspelt word',
    breakIt: edit('ui/pl.json', '"skip"', '"skp"'),
    code: 'unknown-key',
    file: 'ui/pl.json',
    line: 2,
    column: 3,
    fix: '"skip"',
  },
  {
    name: 'an empty word',
    breakIt: edit('ui/pl.json', '"pl: skip"', '""'),
    code: 'wrong-value',
    file: 'ui/pl.json',
    line: 2,
  },
];

const site: BrokenCase[] = [
  {
    name: 'a base without slash',
    breakIt: edit('site.yaml', 'base: /', 'base: help'),
    code: 'wrong-value',
    file: 'site.yaml',
    line: 5,
    fix: '/help',
  },
  {
    name: 'an origin that is no address',
    breakIt: edit('site.yaml', 'https://help.example', 'help.example'),
    code: 'wrong-value',
    file: 'site.yaml',
    line: 4,
  },
  {
    name: 'an origin with a path',
    breakIt: edit('site.yaml', 'https://help.example', 'https://help.example/help'),
    code: 'wrong-value',
    file: 'site.yaml',
    line: 4,
    fix: 'base',
  },
  {
    name: 'a language that stands twice',
    breakIt: edit('site.yaml', 'id: pl, name: Polski', 'id: en, name: Polski'),
    code: 'wrong-value',
    file: 'site.yaml',
    line: 7,
    what: 'twice',
  },
  {
    name: 'no language at all',
    breakIt: edit('site.yaml', '  - { id: en, name: English }\n  - { id: pl, name: Polski }\n', '  []\n'),
    code: 'wrong-value',
    file: 'site.yaml',
    what: 'locales',
  },
  {
    name: 'a language tag that is none',
    breakIt: edit('site.yaml', 'id: pl', 'id: Polish'),
    code: 'wrong-value',
    file: 'site.yaml',
    line: 8,
    what: 'language tag',
  },
];

const SEARCH = 'search/en.yaml';
const search = (text: string): BrokenCase['breakIt'] => {
  return (project) => project.write(`content/${SEARCH}`, text);
};
const searchWords: BrokenCase[] = [
  {
    name: 'a misspelt key of search words',
    breakIt: search('synonims: []\n'),
    code: 'unknown-key',
    file: SEARCH,
    line: 1,
    fix: '"synonyms"',
  },
  {
    name: 'a group of one',
    breakIt: search('synonyms:\n  - [fire]\n'),
    code: 'wrong-value',
    file: SEARCH,
    line: 2,
  },
  {
    name: 'a synonym of two words',
    breakIt: search('synonyms:\n  - [fire, let go]\n'),
    code: 'wrong-value',
    file: SEARCH,
    line: 2,
    column: 12,
  },
  {
    name: 'a spelling without an answer',
    breakIt: search("spellings: { wifi: '' }\n"),
    code: 'wrong-value',
    file: SEARCH,
  },
  { name: 'search words that are a list', breakIt: search('- fire\n'), code: 'wrong-type', file: SEARCH },
  {
    name: 'search words of an unknown language',
    breakIt: (project) => project.write('content/search/xx.yaml', ''),
    code: 'unknown-file',
    file: 'search/xx.yaml',
  },
];

describe('articles', () => {
  test.each(articles)('reports $name', expectMessage);
});
describe('catalogs and words', () => {
  test.each(catalogs)('reports $name', expectMessage);
});
describe('the site', () => {
  test.each(site)('reports $name', expectMessage);
});

describe('search words', () => {
  test.each(searchWords)('reports $name', expectMessage);
});
describe('forms', () => {
  test.each(forms)('reports $name', expectMessage);
});
