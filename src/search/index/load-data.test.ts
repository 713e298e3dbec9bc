import { expect, test } from 'vitest';
import { createSearchData } from './load-data.ts';

const wordsFile = (words: string, others: string[]) => ({
  pages: 1,
  letters: '',
  words,
  spread: '0',
  complete: true,
  synonyms: [],
  spellings: [],
  everywhere: [],
  others,
});

const files: Record<string, unknown> = {
  '/help/pagefind/words.en.json': wordsFile('Atray', ['ru']),
  '/help/pagefind/words.ru.json': wordsFile('Aлоток', ['en']),
  '/help/pagefind/cards.en.json': {
    topics: { paper: 'Paper' },
    cards: [
      {
        key: 'en_1',
        article: 'tray',
        title: 'The tray',
        topic: 'paper',
        brief: 'Fill it.',
        sections: [['jam', 'Jam']],
        questions: [
          ['How?', '', -1],
          ['Stuck?', 'Pull.', 0],
        ],
        keywords: ['drawer'],
        warns: 1,
      },
    ],
    languages: ['en', 'ru'],
    terms: [['print', 'Print', 'Печать']],
  },
};

function setUp() {
  const fetched: string[] = [];
  const broken = { network: false };
  const data = createSearchData({
    indexUrl: '/help/pagefind/',
    rootUrl: '/help/',
    fetchJson: (url) => {
      fetched.push(url);
      return broken.network ? Promise.reject(new Error('out of reach')) : Promise.resolve(files[url]);
    },
  });
  return { data, fetched, broken };
}

test('reads the words of one language, and nothing of the others', async () => {
  const { data, fetched } = setUp();
  const { locale, byStem } = await data.vocabulary('en');
  expect([locale, byStem.has('tray')]).toEqual(['en', true]);
  expect(fetched).toEqual(['/help/pagefind/words.en.json']);
});

test('reads the words of every language, the one asked for first', async () => {
  const all = await setUp().data.vocabularies('ru');
  expect(all.map(({ locale }) => locale)).toEqual(['ru', 'en']);
});

test('reads cards, with addresses under the path of the site', async () => {
  const cards = await setUp().data.cards('en');
  expect(cards.byArticle.get('tray')).toEqual({
    key: 'en_1',
    article: 'tray',
    locale: 'en',
    url: '/help/en/articles/tray/',
    title: 'The tray',
    topic: 'paper',
    category: 'Paper',
    brief: 'Fill it.',
    sections: [{ id: 'jam', title: 'Jam' }],
    questions: [
      { ask: 'How?', section: undefined, answer: '' },
      { ask: 'Stuck?', section: 'jam', answer: 'Pull.' },
    ],
    keywords: ['drawer'],
    warns: true,
  });
});

test('reads the names of the product, each with its line in the list of names', async () => {
  expect((await setUp().data.cards('en')).terms).toEqual([
    {
      url: '/help/en/terms/#print',
      names: [
        { locale: 'en', text: 'Print' },
        { locale: 'ru', text: 'Печать' },
      ],
    },
  ]);
});

test('fetches each file once', async () => {
  const { data, fetched } = setUp();
  await Promise.all([data.cards('en'), data.cards('en')]);
  await data.vocabulary('en');
  await data.vocabulary('en');
  expect(fetched).toEqual(['/help/pagefind/cards.en.json', '/help/pagefind/words.en.json']);
});

test('fetches again what failed', async () => {
  const { data, fetched, broken } = setUp();
  broken.network = true;
  await expect(data.vocabulary('en')).rejects.toThrow('out of reach');
  broken.network = false;
  expect((await data.vocabulary('en')).locale).toBe('en');
  expect(fetched).toHaveLength(2);
});
