import { expect, test } from 'vitest';
import { linesOf, type Card } from '../../index/cards.ts';
import { vocabularies } from '../../testing/office.ts';
import { understand } from '../understand/understand.ts';
import { createJudge } from './judge.ts';

const card = (title: string, more: Partial<Card> = {}): Card => ({
  key: title,
  article: title,
  locale: 'en',
  url: '/',
  title,
  topic: '',
  category: '',
  brief: '',
  sections: [],
  questions: [],
  keywords: [],
  warns: false,
  ...more,
});

const verdict = (query: string, page: Card, text: number[] = []) =>
  createJudge(
    understand(query, { locale: 'en', vocabularies }),
    () => 0.7,
  )({ lines: linesOf(page, vocabularies[0]), text });
const score = (...of: Parameters<typeof verdict>) => verdict(...of).score;

const title = card('Replace the toner');
const question = card('Odds', {
  questions: [{ ask: 'How do I replace the toner?', section: 'how', answer: '' }],
});
const keyword = card('Odds', { keywords: ['replace toner'] });
const heading = card('Odds', { sections: [{ id: 'how', title: 'Replace the toner' }] });
const brief = card('Odds', { brief: 'Replace the toner.' });
const nothing = card('Odds');

test.each([
  ['a title', 'toner replace', title, 'a question', question],
  ['a question', 'replace toner', question, 'a heading', heading],
  ['a keyword', 'replace toner', keyword, 'a heading', heading],
  ['a heading', 'replace toner', heading, 'the answer in short', brief],
  ['the answer in short', 'replace toner', brief, 'nothing', nothing],
  ['a shorter title', 'toner', card('The toner'), 'a longer one', card('Toner and paper and printer')],
])('%s answers %j better than %s', (_a, query, better, _b, worse) => {
  expect(score(query, better)).toBeGreaterThan(score(query, worse));
});

test('a page with both words is better than one with either', () => {
  const both = score('replace toner', nothing, [1, 1]);
  expect(both).toBeGreaterThan(score('replace toner', nothing, [1, 0]));
  expect(both).toBeGreaterThan(score('replace toner', nothing, [0, 1]));
});

test('a title and the text are better than either', () => {
  expect(score('toner', title, [1])).toBeGreaterThan(score('toner', nothing, [1]));
  expect(score('toner', title, [1])).toBeGreaterThan(score('toner', title));
});

test('a word that is in no text counts against every page', () => {
  expect(score('replace xylophone toner', title)).toBeLessThan(score('replace toner', title));
});

test('of pages with no telling word the nearest line decides', () => {
  expect(score('what is deskjet', card('What is Deskjet'))).toBeGreaterThan(
    score('what is deskjet', card('What paper is for Deskjet')),
  );
});

test('tells which lines answer, the best first', () => {
  const page = card('Odds', {
    sections: [
      { id: 'paper', title: 'Paper' },
      { id: 'toner', title: 'The toner' },
      { id: 'both', title: 'Replace the toner' },
    ],
  });
  const { best } = verdict('replace toner', page);
  expect(best.map(({ line }) => line.section)).toEqual(['both', 'toner']);
});

test('nothing matches nothing', () => {
  expect(verdict('toner', nothing)).toMatchObject({ score: 0, covered: 0, told: 0, best: [] });
});
