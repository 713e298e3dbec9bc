import { describe, test } from 'vitest';
import { ALPHA, ALPHA_PL, ALPHA_YAML, append, BETA_YAML, both, edit } from './testing/breaking.ts';
import { expectMessage, type BrokenCase } from './testing/broken-case.ts';
import { PIXEL } from './testing/sample-files.ts';

const OLD = 'articles/old-alpha/article.yaml';
const retire = (file: string, by: string) => append(file, `retired: { on: 2026-11-02, replacedBy: ${by} }\n`);

const articles: BrokenCase[] = [
  {
    name: 'a misspelt category',
    breakIt: edit(ALPHA_YAML, 'people', 'peeple'),
    code: 'unknown-category',
    file: ALPHA_YAML,
    line: 1,
    column: 11,
    fix: 'Did you mean "people"?',
  },
  {
    name: 'a category without articles',
    breakIt: append(
      'categories.yaml',
      'more:\n  order: 2\n  name: { en: a, pl: b }\n  description: { en: a, pl: b }\n',
    ),
    code: 'empty-category',
    severity: 'warning',
    file: 'categories.yaml',
    line: 5,
    column: 1,
  },
  ...(['audience: [admin', 'platforms: [web', 'plan: any'] as const).map((from, index): BrokenCase => ({
    name: `an unknown badge in ${from.split(':')[0] ?? ''}`,
    breakIt: edit(ALPHA_YAML, from, `${from}s`),
    code: 'unknown-badge',
    file: ALPHA_YAML,
    line: 3 + index,
    fix: 'Did you mean',
  })),
  {
    name: 'an unknown source of an article',
    breakIt: edit(ALPHA_YAML, '[handbook]', '[handbok]'),
    code: 'unknown-source',
    file: ALPHA_YAML,
    line: 6,
    column: 11,
    fix: '"handbook"',
  },
  {
    name: 'an unknown related article',
    breakIt: edit(ALPHA_YAML, '[beta]', '[betta]'),
    code: 'unknown-related',
    file: ALPHA_YAML,
    line: 9,
    column: 11,
    fix: '"beta"',
  },
  {
    name: 'an article related to itself',
    breakIt: edit(ALPHA_YAML, '[beta]', '[alpha]'),
    code: 'self-related',
    file: ALPHA_YAML,
    line: 9,
  },
  {
    name: 'an entry that stands twice',
    breakIt: edit(ALPHA_YAML, '[beta]', '[beta, beta]'),
    code: 'repeated-entry',
    severity: 'warning',
    file: ALPHA_YAML,
    line: 9,
    column: 17,
  },
  {
    name: 'a missing translation',
    breakIt: (project) => project.remove(`content/${ALPHA_PL}`),
    code: 'missing-translation',
    file: ALPHA_YAML,
    fix: 'owed: [pl]',
  },
  {
    name: 'a missing source text',
    breakIt: both((project) => project.remove(`content/${ALPHA}`), append(ALPHA_YAML, 'owed: [en]\n')),
    code: 'missing-translation',
    file: ALPHA_YAML,
    line: 7,
  },
  {
    name: 'a translation that is called owed',
    breakIt: append(ALPHA_YAML, 'owed: [pl]\n'),
    code: 'needless-owed',
    file: ALPHA_YAML,
    line: 13,
    column: 8,
  },
  {
    name: 'an alias of a section that does not exist',
    breakIt: edit(ALPHA_YAML, 'hire-back: rehire', 'hire-back: rehier'),
    code: 'unknown-alias-target',
    file: ALPHA_YAML,
    line: 10,
    fix: '"rehire"',
  },
  {
    name: 'an alias that a section has as its id',
    breakIt: edit(ALPHA_YAML, '{ hire-back: rehire }', '{ hire-back: rehire, remove: rehire }'),
    code: 'alias-clash',
    file: ALPHA_YAML,
    line: 10,
    column: 38,
  },
  {
    name: 'a trial of a section that does not exist',
    breakIt: append(ALPHA_YAML, 'tried: [{ on: 2026-11-22, version: 1.0.1, sections: [remove, rehier] }]\n'),
    code: 'unknown-tried-section',
    file: ALPHA_YAML,
    line: 13,
    fix: '"rehire"',
  },
  {
    name: 'the same question in two articles',
    breakIt: edit('articles/beta/en.mdx', 'How do I close the account?', 'how do I remove - a PERSON'),
    code: 'duplicate-question',
    file: 'articles/beta/en.mdx',
    line: 6,
    what: 'content/articles/alpha/en.mdx, line 6',
  },
  {
    name: 'the same question twice in one article',
    breakIt: edit(ALPHA, 'How do I undo it?', 'How do I remove a person?'),
    code: 'duplicate-question',
    file: ALPHA,
    line: 7,
    what: 'line 6',
  },
  {
    name: 'two articles with one title',
    breakIt: edit('articles/beta/en.mdx', 'title: Close the account', 'title: Remove a Person!'),
    code: 'duplicate-title',
    file: 'articles/beta/en.mdx',
    line: 2,
    what: 'content/articles/alpha/en.mdx',
  },
  {
    name: 'a picture that no text shows',
    breakIt: (project) => project.write('content/articles/beta/spare.png', PIXEL),
    code: 'unused-image',
    severity: 'advice',
    file: 'articles/beta/spare.png',
  },
];

const redirects: BrokenCase[] = [
  {
    name: 'a successor that does not exist',
    breakIt: edit(OLD, 'replacedBy: alpha', 'replacedBy: alfa'),
    code: 'unknown-successor',
    file: OLD,
    line: 9,
    fix: '"alpha"',
  },
  {
    name: 'a circular redirect',
    breakIt: both(edit(OLD, 'replacedBy: alpha', 'replacedBy: beta'), retire(BETA_YAML, 'old-alpha')),
    code: 'circular-redirect',
    file: BETA_YAML,
    line: 9,
    what: 'beta → old-alpha → beta',
  },
  {
    name: 'an article that is replaced by itself',
    breakIt: edit(OLD, 'replacedBy: alpha', 'replacedBy: old-alpha'),
    code: 'circular-redirect',
    file: OLD,
    line: 9,
  },
  {
    name: 'a redirect to a redirect',
    breakIt: both(edit(OLD, 'replacedBy: alpha', 'replacedBy: beta'), retire(BETA_YAML, 'alpha')),
    code: 'redirect-chain',
    file: OLD,
    line: 9,
    fix: 'replacedBy: alpha',
  },
  {
    name: 'a retired article on the home page',
    breakIt: edit('site.yaml', '[alpha, beta]', '[alpha, old-alpha]'),
    code: 'site-articles',
    file: 'site.yaml',
    line: 11,
    fix: '"alpha"',
  },
];

const boards: BrokenCase[] = [
  {
    name: 'a row that leads to no article',
    breakIt: edit(ALPHA_YAML, 'beta#part', 'betta#part'),
    code: 'board-target',
    file: ALPHA_YAML,
    line: 12,
    fix: '"beta"',
  },
  {
    name: 'a row that leads to no section',
    breakIt: edit(ALPHA_YAML, 'beta#part', 'beta#prat'),
    code: 'board-target',
    file: ALPHA_YAML,
    line: 12,
    column: 21,
    fix: '"part"',
  },
  {
    name: 'a row without words',
    breakIt: append(ALPHA_YAML, '  - { id: go, to: beta }\n'),
    code: 'board-words',
    file: ALPHA_PL,
    line: 10,
    what: '"go"',
  },
  {
    name: 'words without a row',
    breakIt: edit(ALPHA_YAML, 'id: stay', 'id: stays'),
    code: 'board-words',
    file: ALPHA,
    line: 11,
    what: '"stay"',
    fix: '"stays"',
  },
  {
    name: 'two rows with one id',
    breakIt: append(ALPHA_YAML, '  - { id: stay, to: beta }\n'),
    code: 'duplicate-board-row',
    file: ALPHA_YAML,
    line: 13,
    column: 11,
  },
  {
    name: 'a home page board in an article without one',
    breakIt: edit('site.yaml', 'board: alpha', 'board: beta'),
    code: 'site-articles',
    file: 'site.yaml',
    line: 12,
    column: 8,
  },
  {
    name: 'an unknown article on the home page',
    breakIt: edit('site.yaml', '[alpha, beta]', '[alpha, betta]'),
    code: 'site-articles',
    file: 'site.yaml',
    line: 11,
    column: 21,
    fix: '"beta"',
  },
  {
    name: 'an unknown article that tells how to reach people',
    breakIt: append('site.yaml', 'contactArticle: betta\n'),
    code: 'site-articles',
    file: 'site.yaml',
    fix: '"beta"',
  },
  {
    name: 'an article that the home page names twice',
    breakIt: edit('site.yaml', '[alpha, beta]', '[alpha, alpha]'),
    code: 'site-articles',
    file: 'site.yaml',
    line: 11,
  },
];

const catalogs: BrokenCase[] = [
  {
    name: 'an unknown source of a term',
    breakIt: edit('terms.yaml', '[handbook]', '[hanbook]'),
    code: 'unknown-source',
    file: 'terms.yaml',
    line: 3,
  },
  {
    name: 'an unknown source of a claim',
    breakIt: edit('facts.yaml', '5, unit: day }, source: handbook', '5, unit: day }, source: handbooks'),
    code: 'unknown-source',
    file: 'facts.yaml',
    line: 11,
  },
  {
    name: 'claims without a ruling',
    breakIt: edit(
      'facts.yaml',
      '  ruling: { en: The newer page says three., pl: Nowsza strona mówi trzy. }\n',
      '',
    ),
    code: 'claims-without-ruling',
    file: 'facts.yaml',
    line: 9,
    column: 3,
  },
  {
    name: 'a ruling without claims',
    breakIt: edit(
      'facts.yaml',
      'disputed:',
      'x:\n  ruling: { en: a b., pl: c d. }\n  is: { value: 1, unit: day }\n  source: handbook\n  checked: 2026-11-22\ndisputed:',
    ),
    code: 'ruling-without-claims',
    file: 'facts.yaml',
    line: 6,
  },
  {
    name: 'a ruling that follows no claim',
    breakIt: edit('facts.yaml', 'is: { value: 3, unit: day }', 'is: { value: 4, unit: day }'),
    code: 'ruling-follows-no-claim',
    file: 'facts.yaml',
    line: 6,
    column: 7,
  },
  {
    name: 'an unconfirmed label that is not there',
    breakIt: edit(
      'terms.yaml',
      '{ en: Employees, pl: Pracownicy }',
      '{ en: Employees }\n  unconfirmed: [pl]',
    ),
    code: 'unconfirmed-without-label',
    file: 'terms.yaml',
    line: 3,
  },
  {
    name: 'a drawing that names a term there is none of',
    breakIt: async (project) => {
      const svg =
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">\n<text>{{employes}}</text></svg>\n';
      await project.write('content/articles/alpha/list.svg', svg);
      await project.append(`content/${ALPHA}`, '\n![A list](./list.svg)\n');
      await project.append(`content/${ALPHA_PL}`, '\n![Lista](./list.svg)\n');
    },
    code: 'unknown-term',
    file: 'articles/alpha/list.svg',
    line: 2,
    column: 7,
    fix: 'Did you mean "employees"?',
  },
  {
    name: 'a term that nothing uses',
    breakIt: append('terms.yaml', 'spare:\n  label: { en: a, pl: b }\n  sources: [handbook]\n'),
    code: 'unused-term',
    severity: 'advice',
    file: 'terms.yaml',
    line: 4,
  },
  {
    name: 'a fact that nothing uses',
    breakIt: append(
      'facts.yaml',
      'spare:\n  is: { value: 1, unit: day }\n  source: handbook\n  checked: 2026-11-22\n',
    ),
    code: 'unused-fact',
    severity: 'advice',
    file: 'facts.yaml',
    line: 13,
  },
  {
    name: 'a source that nothing uses',
    breakIt: append(
      'sources.yaml',
      'spare:\n  title: a\n  publisher: { en: a, pl: b }\n  language: en\n  seen: 2026-11-22\n  dated: null\n',
    ),
    code: 'unused-source',
    severity: 'advice',
    file: 'sources.yaml',
    line: 8,
  },
  {
    name: 'a placeholder that was translated',
    breakIt: both(
      edit('ui/en.json', '"en: search.none"', '"Nothing for {{query}}"'),
      edit('ui/pl.json', '"pl: search.none"', '"Nic dla {{zapytanie}}"'),
    ),
    code: 'placeholders-differ',
    file: 'ui/pl.json',
    what: '{{query}}',
  },
];

describe('articles', () => {
  test.each(articles)('reports $name', expectMessage);
});
describe('redirects', () => {
  test.each(redirects)('reports $name', expectMessage);
});
describe('boards and the home page', () => {
  test.each(boards)('reports $name', expectMessage);
});
describe('catalogs and words', () => {
  test.each(catalogs)('reports $name', expectMessage);
});
