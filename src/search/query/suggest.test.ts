import { expect, test } from 'vitest';
import { readCards } from '../index/load-data.ts';
import type { Card } from '../index/cards.ts';
import { goesOn, suggest } from './suggest.ts';
import { understand } from './understand/understand.ts';
import { readVocabulary } from '../index/vocabulary.ts';
import { buildVocabulary } from '../index/build-vocabulary.ts';
import { searchRules } from '../../languages/search.ts';

const card = (article: string, title: string, questions: Card['questions'], topic = 'paper'): Card => ({
  key: `en_${article}`,
  article,
  locale: 'en',
  url: `/en/articles/${article}/`,
  title,
  topic,
  category: 'Paper',
  brief: '',
  sections: [{ id: 'jam', title: 'Paper is stuck' }],
  questions,
  keywords: [],
  warns: false,
});

const term = (id: string, en: string, ru: string) => ({
  url: `/en/terms/#${id}`,
  names: [
    { locale: 'en', text: en },
    { locale: 'ru', text: ru },
  ],
});

const all = [
  card('tray', 'Fill the tray', [
    { ask: 'How do I fill the tray?', section: undefined, answer: '' },
    { ask: 'How do I fill the tray when the paper is damp?', section: undefined, answer: '' },
    { ask: 'What if the paper is stuck in the tray?', section: 'jam', answer: 'Pull it out.' },
    { ask: 'How do I empty a filled tray?', section: 'empty', answer: 'Turn it over.' },
  ]),
  card(
    'toner',
    'Change the toner',
    [{ ask: 'Where do I buy toner?', section: undefined, answer: '' }],
    'ink',
  ),
];
const written = { synonyms: [['toner', 'cartridge']], spellings: {}, phrases: {}, everywhere: ['printer'] };
const texts = all.map(({ title, questions }) =>
  [title, 'printer', ...questions.map(({ ask }) => ask)].join(' '),
);
const vocabularies = [readVocabulary('en', buildVocabulary(texts, searchRules('en'), written))];
const cards = readCards(all, vocabularies[0], [
  term('tray', 'Tray', 'Лоток'),
  term('change', 'Change the toner', 'Сменить тонер'),
  term('toner-level', 'Toner level', 'Уровень тонера'),
]);

function ask(
  query: string,
  { limit = 4, terms = 2, titled = [] as string[], topic = '', literal = false } = {},
) {
  const plan = understand(query, { locale: 'en', topic, literal, vocabularies });
  return suggest(plan, cards, { limit, terms, titled });
}
const texted = (...args: Parameters<typeof ask>) =>
  ask(...args).map((one) => (one.kind === 'term' ? '' : one.text.map((segment) => segment.text).join('')));

test.each([
  // A title that says all of it is what was asked; “empty” was not.
  ['fill tray', ['Fill the tray']],
  ['empty a filled tray', ['How do I empty a filled tray?']],
  ['tray', ['Fill the tray', 'How do I empty a filled tray?', 'What if the paper is stuck in the tray?']],
  ['stuck pap', ['What if the paper is stuck in the tray?']],
  ['tonre', ['Change the toner']],
  ['cartridge', ['Change the toner']],
  ['where cartridge', ['Where do I buy toner?']],
  ['printer toner', ['Change the toner']],
  ['printer', []],
  ['where do i', []],
  ['tray zzzzzz', []],
  ['', []],
])('%j suggests %j', (query, wanted) => {
  const found = texted(query);
  for (const text of wanted) expect(found).toContain(text);
  if (wanted.length === 0) expect(found).toEqual([]);
});

test('one wording leads to each answer: the nearest', () => {
  expect(ask('fill tray').map(({ url }) => url)).toEqual(['/en/articles/tray/']);
  expect(texted('fill tray', { titled: ['tray'] })).toEqual(['How do I fill the tray?']);
});

test('a question leads to the section that answers it, its words marked', () => {
  expect(ask('stuck')).toEqual([
    {
      kind: 'answer',
      url: '/en/articles/tray/#jam',
      text: [
        { text: 'What if the paper is ', hit: false },
        { text: 'stuck', hit: true },
        { text: ' in the tray?', hit: false },
      ],
      answer: 'Pull it out.',
    },
  ]);
});

test('no more than wanted, only of the topic, none for a literal query', () => {
  expect(ask('tray', { limit: 1 })).toHaveLength(1);
  expect(ask('tray', { topic: 'ink' })).toEqual([]);
  expect(ask('tray', { literal: true })).toEqual([]);
});

test('a term does not stand before the article that was asked for', () => {
  expect(ask('change the toner', { titled: ['toner'] })).toEqual([]);
  expect(ask('tray', { titled: ['tray'] }).map(({ kind }) => kind)).toContain('term');
});

test('what a title in sight says to do is answered by its article; a question that says more asks something else', () => {
  expect(texted('fill', { titled: ['tray'] })).toEqual(['How do I fill the tray?']);
  expect(texted('tray', { titled: ['tray'] })).toContain('How do I empty a filled tray?');
});

test('of questions that are about as near, that of the first result stands first', () => {
  const both = ['Why is the tray loud?', 'Why is the toner so loud?'];
  const more = readCards(
    ['tray', 'toner'].map((id, index) => card(id, id, [{ ask: both[index] ?? '', section: id, answer: '' }])),
    readVocabulary('en', buildVocabulary(both, searchRules('en'), written)),
    [],
  );
  const plan = understand('loud', {
    locale: 'en',
    vocabularies: [readVocabulary('en', buildVocabulary(both, searchRules('en'), written))],
  });
  const first = (titled: string[]) => suggest(plan, more, { limit: 1, terms: 0, titled })[0]?.url;
  expect(first(['tray'])).toBe('/en/articles/tray/#tray');
  expect(first(['toner'])).toBe('/en/articles/toner/#toner');
});

test('a title that is not among the first results does not stand before them', () => {
  const more = readCards([...all, card('order', 'Order a tray', [])], vocabularies[0], []);
  const plan = understand('tray', { locale: 'en', vocabularies });
  const urls = (titled: string[]) =>
    suggest(plan, more, { limit: 9, terms: 0, titled }).map(({ url }) => url);
  expect(urls([])).toContain('/en/articles/order/');
  expect(urls(['tray'])).not.toContain('/en/articles/order/');
});

test('a term comes after the answers, and takes the place of one where there is none left', () => {
  expect(ask('tray', { terms: 1 }).map(({ url }) => url)).toEqual([
    '/en/articles/tray/',
    '/en/articles/tray/#empty',
    '/en/articles/tray/#jam',
    '/en/terms/#tray',
  ]);
  expect(ask('tray', { limit: 2 }).map(({ kind }) => kind)).toEqual(['answer', 'term']);
  expect(ask('tray', { terms: 0 }).map(({ kind }) => kind)).toEqual(['answer', 'answer', 'answer']);
});

test.each([
  ['in another language', 'лоток', {}, ['/en/terms/#tray']],
  ['that has words of no text', 'toner level', {}, ['/en/terms/#toner-level']],
  ['to be taken literally', 'tray', { literal: true }, []],
  ['within a topic', 'tray', { topic: 'paper' }, []],
])('terms for a query %s', (_case, query, options, wanted) => {
  const terms = ask(query, options).filter(({ kind }) => kind === 'term');
  expect(terms.map(({ url }) => url)).toEqual(wanted);
});

test.each([
  ['change the ton', true],
  ['change the toner', false],
  ['xylophone', false],
  ['', false],
])('whether the reader goes on typing: %j', (query, wanted) => {
  expect(goesOn(understand(query, { locale: 'en', vocabularies }))).toBe(wanted);
});
