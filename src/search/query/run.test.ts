import { describe, expect, test } from 'vitest';
import { present } from '../../core/present.ts';
import type { Engine } from '../engine/engine.ts';
import { readCards } from '../index/load-data.ts';
import { answersWithoutTopic, run } from './run.ts';
import { cardsOf, officeData, officeEngine, vocabularies } from '../testing/office.ts';
import { understand, type UnderstandOptions } from './understand/understand.ts';

const data = officeData();
const ask = (
  query: string,
  options: Partial<UnderstandOptions> & { limit?: number; weaker?: boolean; withCards?: boolean } = {},
) => {
  const { limit = 5, weaker = false, withCards = true, ...reading } = options;
  const office = officeEngine();
  const plan = understand(query, { locale: 'en', vocabularies, ...reading });
  const answer = run(plan, { engine: office.engine, data: officeData(withCards), limit, weaker });
  return { answer, ...office };
};
const articles = async (...question: Parameters<typeof ask>) =>
  (await ask(...question).answer).hits.map(({ locale, article }) => `${locale} ${article}`);

describe('finds', () => {
  test.each([
    ['a title', 'en', 'fill the tray', ['en tray']],
    ['a question', 'en', 'load paper', ['en tray']],
    ['a heading', 'en', 'recycle', ['en toner']],
    ['a keyword', 'en', 'slide show', ['en borrow']],
    ['what only the text says', 'en', 'keeper', ['en borrow']],
    ['what means the same', 'en', 'get a beamer', ['en borrow']],
    ['what was meant', 'en', 'replcae tonre', ['en toner']],
    ['what is being typed', 'en', 'borrow a proj', ['en borrow']],
    ['the reader’s own language for a query in another', 'en', 'заменить картридж', ['en toner']],
    ['the other language where the reader’s has nothing', 'en', 'ключ от шкафа', ['ru wardrobe']],
    ['what a word of the other language tells', 'ru', 'принтер, кнопка drawer', ['ru tray']],
    ['what a word of the other language tells alone', 'en', 'printer, картридж', ['en toner']],
    ['the query on the wrong keyboard', 'ru', 'pfvtybnm rfhnhbl;', ['ru toner']],
    ['the query in Latin letters', 'ru', 'zapolnit lotok', ['ru tray']],
  ])('%s', async (_name, locale, query, wanted) => {
    expect((await articles(query, { locale })).slice(0, wanted.length)).toEqual(wanted);
  });

  test.each([
    ['fill the tray', 'en tray'],
    ['load paper', 'en tray'],
    ['get a beamer', 'en borrow'],
    ['заменить картридж', 'ru toner'],
  ])('without cards: %j', async (query, wanted) => {
    expect((await articles(query, { withCards: false }))[0]).toBe(wanted);
  });
});

describe('says how sure it is', () => {
  test.each([
    ['replace the toner', 'answers'],
    ['replace xylophone strings quickly', 'near'],
    ['xylophone', 'nothing'],
    ['how do I', 'nothing'],
  ])('%j: %s', async (query, tier) => {
    expect((await ask(query).answer).tier).toBe(tier);
  });
});

describe('finds nothing', () => {
  test.each(['xylophone', 'sourdough starter'])('for %j', async (query) => {
    expect(await articles(query)).toEqual([]);
  });

  test('in a topic without pages', async () => {
    expect(await articles('tray', { topic: 'people' })).toEqual([]);
  });

  test('for nothing, and asks nobody', async () => {
    const { answer, asked } = ask('  ');
    expect(await answer).toMatchObject({ total: 0, hits: [] });
    expect(asked).toEqual([]);
  });
});

test('asks for one telling word after the other', async () => {
  const { answer, asked } = ask('how do I replace the toner');
  await answer;
  expect(asked.filter((query) => query.startsWith('en:')).sort()).toEqual(['en:replace', 'en:toner']);
});

describe('in quotation marks', () => {
  test('words are looked for as they stand', async () => {
    const { answer, asked } = ask('«the toner»');
    expect((await answer).hits.map(({ article }) => article)).toEqual(['toner']);
    expect(asked).toEqual(['""the toner""']);
  });

  test('words that stand so in no text are read as any others, which is seen', async () => {
    const { plan, hits } = await ask('"swap the tonre"').answer;
    expect(plan).toMatchObject({ typed: '"swap the tonre"', query: 'swap the toner' });
    expect(hits[0]?.article).toBe('toner');
  });

  test('a part of a query says nothing of the rest', async () => {
    expect((await ask('fill the "tray"').answer).hits[0]?.article).toBe('tray');
  });
});

test('what answers much worse is told as left out, and shown when asked for', async () => {
  const short = await ask('replace the toner of the printer').answer;
  const long = await ask('replace the toner of the printer', { weaker: true }).answer;
  expect(short.hits[0]?.article).toBe('toner');
  expect(short.weaker).toBeGreaterThan(0);
  expect([long.total, long.weaker]).toEqual([short.total + short.weaker, 0]);
  expect(long.hits.slice(0, short.total)).toEqual(short.hits);
});

test('asks literally when told to', async () => {
  const { answer, asked } = ask('the toner', { literal: true });
  expect((await answer).hits.map(({ article }) => article)).toEqual(['toner']);
  expect(asked).toEqual(['"the toner"']);
});

test('counts every page and shows no more than the limit', async () => {
  const { total, hits } = await ask('printer', { limit: 1 }).answer;
  expect([total, hits.length]).toEqual([2, 1]);
});

test('answers in short where the card says why, and loads no page', async () => {
  const { answer, loaded } = ask('replace toner');
  const [hit] = (await answer).hits;
  expect(hit).toMatchObject({
    url: '/en/articles/toner/',
    title: [
      { text: 'Replace', hit: true },
      { text: ' the ', hit: false },
      { text: 'toner', hit: true },
    ],
    excerpt: [{ text: 'Open the printer and take the cartridge out', hit: false }],
  });
  expect(loaded).toEqual([]);
});

test('shows the place in the text where only the text says why', async () => {
  const { answer, loaded } = ask('the thick ');
  const [hit] = (await answer).hits;
  expect(hit?.excerpt[0]?.text).toContain('thick');
  expect(hit?.sections.map(({ id }) => id)).toEqual(['part']);
  expect(loaded).toEqual(['en_tray']);
});

test('whoever asks for all of an article is led to its beginning; what stands under no heading has no link', async () => {
  const sections = [
    { id: 'opening', title: '' },
    { id: 'order', title: 'Order a toner' },
    { id: 'part', title: 'Replaced the wrong toner' },
  ];
  const card = present(
    cardsOf('en').find(({ article }) => article === 'toner'),
    'the card of the toner',
  );
  const cards = readCards([{ ...card, sections }], vocabularies[0]);
  const plan = understand('replace the toner', { locale: 'en', vocabularies });
  const whole = { ...officeData(), cards: () => Promise.resolve(cards) };
  const { hits } = await run(plan, { engine: officeEngine().engine, data: whole, limit: 1, weaker: false });
  expect(hits[0]?.sections.map(({ id }) => id)).toEqual(['order', 'part']);
});

test('leads to the section whose heading answers', async () => {
  const [hit] = (await ask('return the projector').answer).hits;
  expect(hit?.answer?.section).toMatchObject({ id: 'part', url: '/en/articles/borrow/#part' });
  expect(hit?.answer?.text).toContain('invite the keeper');
  // Not twice.
  expect(hit?.sections).toEqual([]);
});

test.each([
  ['a synonym', 'return the beamer', ['beamer']],
  ['a synonym, still being typed', 'return the beam', []],
  ['a keyword', 'slide show', ['slide show']],
  ['its own words', 'return the projector', []],
])('says what a page is also called that was found by %s', async (_by, query, called) => {
  const [hit] = (await ask(query).answer).hits;
  expect(hit).toMatchObject({ article: 'borrow', alsoCalled: called });
});

test.each([
  ['people', 'nothing', true],
  ['things', 'answers', false],
  [undefined, 'answers', false],
])('in topic %s: %s, and in others: %s', async (topic, tier, inOthers) => {
  const { engine } = officeEngine();
  const plan = understand('replace the toner', { locale: 'en', vocabularies, topic });
  const found = await run(plan, { engine, data, limit: 1 });
  expect(found.tier).toBe(tier);
  expect(await answersWithoutTopic(plan, found.tier, { engine, data })).toBe(inOthers);
});

test('says the same whatever was asked before', async () => {
  const { engine } = officeEngine();
  const answer = (query: string) =>
    run(understand(query, { locale: 'en', vocabularies }), { engine, data, limit: 5 });
  const first = await answer('projector');
  await answer('replcae tonre');
  await answer('заменить картридж');
  expect(await answer('projector')).toEqual(first);
});

test('stops once it was aborted', async () => {
  const { engine, loaded } = officeEngine();
  const controller = new AbortController();
  const plan = understand('keeper ', { locale: 'en', vocabularies });
  const running = run(plan, { engine, data, limit: 1, signal: controller.signal });
  controller.abort();
  await expect(running).rejects.toThrow();
  expect(loaded).toEqual([]);
});

test('passes on the failure of the engine', async () => {
  const engine: Engine = { search: () => Promise.reject(new Error('out of reach')) };
  const plan = understand('toner', { locale: 'en', vocabularies });
  await expect(run(plan, { engine, data, limit: 1 })).rejects.toThrow('out of reach');
});
