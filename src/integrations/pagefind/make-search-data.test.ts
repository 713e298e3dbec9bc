import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Content } from '../../content/reader/content.ts';
import type { CardsFile, WordsFile } from '../../search/index/search-data.ts';
import { makeSearchData } from './make-search-data.ts';

interface Page {
  article: string;
  title?: string;
  content?: string;
}

/** A page of the index in Pagefind's own form. */
function fragment(language: string, { article, title = 'Fill the tray', content = 'Open it.' }: Page) {
  const data = {
    url: `/${language}/articles/${article}/`,
    content: `${title}. ${content}`,
    meta: { article, title, category: 'Paper', alias: 'Paper?', keywords: 'cassette' },
    filters: { topic: ['paper'], warns: ['loss'] },
    anchors: [
      { id: 'open', text: 'Open the drawer' },
      { id: 'fill', text: 'Fill it' },
    ],
  };
  return [
    `fragment/${language}_${article}1.pf_fragment`,
    new Uint8Array(gzipSync(`pagefind_dcd${JSON.stringify(data)}`)),
  ] as const;
}

const questions = [
  { ask: 'Where does paper go?', section: 'fill' },
  { ask: 'What is a tray?' },
  { ask: 'Why?', section: 'gone' },
];
const tray = {
  aliases: new Map([['en', { aliases: [{ text: 'no paper' }, { text: 'stuck drawer', section: 'open' }] }]]),
  translations: new Map([
    ['en', { value: { brief: 'Open, fill, close.', questions, keywords: ['cassette'] } }],
  ]),
};
const content = {
  locales: [{ id: 'en' }, { id: 'pt-BR' }],
  articles: new Map([['tray', tray]]),
  terms: {
    entries: new Map([
      ['fill', { label: { en: 'Fill', 'pt-BR': 'Encher' } }],
      ['open', { label: { en: 'Open', 'pt-BR': 'abrir' }, unconfirmed: ['pt-BR'] }],
    ]),
  },
  searchWords: new Map([['en', { value: { synonyms: [['tray', 'drawer']] } }]]),
} as unknown as Content;

const make = (...files: (readonly [string, Uint8Array])[]) => {
  const made = makeSearchData(files, content, () => ['Below.']);
  const read = (name: string) => JSON.parse(made.get(name) ?? 'null') as unknown;
  return {
    names: [...made.keys()].sort(),
    wordsOf: (locale: string) => read(`words.${locale}.json`) as WordsFile,
    cards: read('cards.en.json') as CardsFile,
  };
};

test('makes words and cards of each language', () => {
  const { names, wordsOf } = make(fragment('en', { article: 'tray' }));
  expect(names).toEqual([
    'cards.en.json',
    'cards.pt-BR.json',
    'word-list.en.json',
    'word-list.pt-BR.json',
    'words.en.json',
    'words.pt-BR.json',
  ]);
  expect(wordsOf('en').others).toEqual(['pt-BR']);
});

test('a card has what the index knows of the page, and what only the content knows', () => {
  expect(make(fragment('en', { article: 'tray' })).cards).toEqual({
    topics: { paper: 'Paper' },
    cards: [
      {
        key: 'en_tray1',
        article: 'tray',
        title: 'Fill the tray',
        topic: 'paper',
        brief: 'Open, fill, close.',
        sections: [
          ['open', 'Open the drawer'],
          ['fill', 'Fill it'],
        ],
        // A section that is not on the page cannot be led to.
        questions: [
          ['Where does paper go?', 'Below.', 1],
          ['What is a tray?', '', -1],
          ['Why?', '', -1],
        ],
        keywords: ['cassette'],
        warns: 1,
      },
    ],
    languages: ['en', 'pt-BR'],
    // What could not be confirmed is no name.
    terms: [['fill', 'Fill', 'Encher']],
  });
});

test('a page that the content does not know has a card all the same', () => {
  const { cards } = make(fragment('en', { article: 'other' }));
  expect(cards.cards).toMatchObject([{ article: 'other', brief: '', questions: [], keywords: [] }]);
});

test('the words of pages and questions can be found, in the synonyms of the language', () => {
  const words = make(fragment('en', { article: 'tray', content: 'Zinc' })).wordsOf('en');
  expect(words).toMatchObject({ pages: 1, complete: true, synonyms: ['tray:0 drawer'] });
  expect(words.words).toBe('AcassetteAfillApaperAzinc');
});

test.each([
  ['of another part of the index', 'index/en_a.pf_index'],
  ['of a language the site does not have', 'fragment/fr_a.pf_fragment'],
])('files %s are passed over', (_case, path) => {
  expect(make([path, new Uint8Array([1, 2])]).wordsOf('en').pages).toBe(0);
});

test('a language whose id has capitals is found, which Pagefind writes small', () => {
  expect(make(fragment('pt-br', { article: 'tray' })).wordsOf('pt-BR').pages).toBe(1);
});

test('cards that are too many are left out, all of them', () => {
  const pages = Array.from({ length: 1300 }, (_, page) => fragment('en', { article: `a${page}` }));
  const { cards, wordsOf } = make(...pages);
  expect(cards).toMatchObject({ topics: {}, cards: [], terms: [['fill', 'Fill', 'Encher']] });
  expect(wordsOf('en')).toMatchObject({ pages: 1300, complete: true });
});
