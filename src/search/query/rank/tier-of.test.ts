import { expect, test } from 'vitest';
import type { Plan, Term } from '../plan.ts';
import type { Found } from './found.ts';
import { FITTED } from './fitted.ts';
import { tierOf } from './tier-of.ts';

const SURE = 0.99;
const WEAK = FITTED.answer - 0.01;

/** Pages in the order of their scores; `!` before the name of one whose text warns of a loss. */
const pages = (...names: string[]): Found[] =>
  names.map((name, place) => ({
    card: {
      key: name,
      article: name.replace('!', ''),
      locale: 'en',
      url: '',
      title: '',
      topic: '',
      category: '',
      brief: '',
      sections: [],
      questions: [],
      keywords: [],
      warns: name.startsWith('!'),
    },
    verdict: {
      score: 2 - place / 10,
      nearest: 0,
      lines: 0,
      told: name === 'silent' ? 0 : 1,
      covered: 1,
      inLines: true,
      best: [],
    },
    match: undefined,
    page: undefined,
  }));

const term = (typed: string, asTyped = true): Term => ({
  typed,
  weight: 1,
  isStopWord: false,
  asTyped,
  options: [],
});
const plan = (more: Partial<Plan> = {}): Plan => ({
  typed: 'tray',
  query: 'tray',
  locale: 'en',
  queryLocale: 'en',
  how: 'typed',
  topic: undefined,
  terms: [term('tray')],
  dropped: [],
  needsMore: false,
  alternative: undefined,
  ...more,
});

test.each([
  ['a sure match answers', SURE, ['a', 'b'], 'answers', ['a', 'b']],
  ['a sure match answers though it warns', SURE, ['!a', 'b'], 'answers', ['a', 'b']],
  ['a weak match is the nearest', WEAK, ['a', 'b'], 'near', ['a', 'b']],
  ['a page that warns is never first on a weak match', WEAK, ['!a', '!b', 'c', 'd'], 'near', ['c', 'a', 'b']],
  ['where every page warns, a weak match is nothing', WEAK, ['!a', '!b'], 'nothing', []],
  ['a page without a telling word of the query is nothing', SURE, ['silent'], 'nothing', []],
])('%s', (_what, confidence, names, tier, shown) => {
  const result = tierOf(plan(), pages(...names), confidence);
  expect(result.tier).toBe(tier);
  expect(result.found.map(({ card }) => card.article)).toEqual(shown);
});

test('what is far behind the best is told as left out, and kept on demand', () => {
  const found = pages('a', 'b', 'c', 'd', 'e').map((one, place) =>
    place < 4 ? one : { ...one, verdict: { ...one.verdict, score: 0.6 } },
  );
  expect(tierOf(plan(), found, SURE)).toMatchObject({ found: { length: 4 }, weaker: 1 });
  expect(tierOf(plan(), found, SURE, true)).toMatchObject({ found: { length: 5 }, weaker: 0 });
});

test.each([
  ['words that were mended, beside one in no text', { terms: [term('tray', false)], dropped: ['xylophone'] }],
  ['words heard in other letters, beside one in no text', { how: 'sound' as const, dropped: ['xylophone'] }],
])('%s: a guess is not even near', (_what, more) => {
  expect(tierOf(plan(more), pages('a'), WEAK).tier).toBe('nothing');
});
