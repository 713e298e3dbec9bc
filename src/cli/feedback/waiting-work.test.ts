import { expect, test } from 'vitest';
import type { ArticleStatus } from '../content/status-report.ts';
import { waitingWork } from './waiting-work.ts';

const article = (id: string, more: Partial<ArticleStatus> = {}): ArticleStatus => ({
  id,
  reviewed: '2026-01-01',
  reviewAge: 0,
  due: '2026-12-31',
  owner: null,
  locales: {},
  ...more,
});
const section = (id: string, state: 'behind' | 'unconfirmed', changedWords: number) => ({
  id,
  state,
  words: 40,
  changedWords,
  confirmedOn: undefined,
  origin: undefined,
  negations: undefined,
});

test('sections that are behind are named one by one, the most changed first, and reviews that are due', () => {
  const found = waitingWork(
    [
      article('never', { due: null, owner: 'support' }),
      article('long', { due: '2026-10-01' }),
      article('today', { due: '2026-11-30' }),
      article('later', {
        locales: {
          en: { state: 'source', sections: [], tracked: 3, unread: [] },
          ru: {
            state: 'behind',
            sections: [section('a', 'behind', 2), section('b', 'behind', 9), section('c', 'unconfirmed', 0)],
            tracked: 3,
            unread: [],
          },
        },
      }),
    ],
    '2026-11-30',
  );
  expect(found.behind).toEqual([
    { article: 'later', locale: 'ru', section: 'b', changedWords: 9 },
    { article: 'later', locale: 'ru', section: 'a', changedWords: 2 },
  ]);
  expect(found.reviews).toEqual([
    { article: 'never', due: undefined, owner: 'support' },
    { article: 'long', due: '2026-10-01', owner: undefined },
    { article: 'today', due: '2026-11-30', owner: undefined },
  ]);
});
