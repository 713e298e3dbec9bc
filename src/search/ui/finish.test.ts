import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFinish } from './finish.ts';
import type { SearchResults } from '../query/plan.ts';
import { describeSearch } from './search-event.ts';
import { understand } from '../query/understand/understand.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const answerTo = (query: string, total = 1): SearchResults => ({
  plan: understand(query, { locale: 'en' }),
  tier: total > 0 ? 'answers' : 'nothing',
  total,
  weaker: 0,
  hits: [],
});

function setUp() {
  const told: string[] = [];
  const finish = createFinish(({ plan }) => told.push(plan.typed));
  const type = (query: string, wait: number) => {
    finish.asked();
    finish.answered(answerTo(query), 'typing');
    vi.advanceTimersByTime(wait);
  };
  return { told, finish, type };
}

test('of what is typed without a stop, only the last counts', () => {
  const { told, type } = setUp();
  for (const query of ['t', 'tr', 'tra']) type(query, 300);
  type('tray', 2000);
  expect(told).toEqual(['tray']);
});

test('what was submitted or made use of counts at once, and only once', () => {
  const { told, finish, type } = setUp();
  finish.answered(answerTo('tray'), 'submitted');
  expect(told).toEqual(['tray']);
  type('toner', 100);
  finish.used();
  finish.used();
  vi.runAllTimers();
  expect(told).toEqual(['tray', 'toner']);
});

test('the same query in a row counts once, later again', () => {
  const { told, type } = setUp();
  for (const query of ['tray', 'trays', 'tray']) type(query, query === 'trays' ? 100 : 2000);
  expect(told).toEqual(['tray']);
  for (const query of ['toner', 'tray']) type(query, 2000);
  expect(told).toEqual(['tray', 'toner', 'tray']);
});

test('a query that is met again on the way back was counted before', () => {
  const { told, finish } = setUp();
  finish.answered(answerTo('tray'), 'revisited');
  finish.used();
  vi.runAllTimers();
  expect(told).toEqual([]);
});

test('an answer that is no longer on the screen is no use', () => {
  const { told, finish } = setUp();
  finish.answered(answerTo('tray'), 'typing');
  finish.asked();
  finish.used();
  vi.runAllTimers();
  expect(told).toEqual([]);
});

test('tells the query, how it was read and what was found', () => {
  expect(describeSearch(answerTo(' fill  the tray', 3))).toEqual({
    query: 'fill the tray',
    reading: 'fill the tray',
    tier: 'answers',
    results: 3,
    locale: 'en',
    queryLocale: 'en',
  });
});
