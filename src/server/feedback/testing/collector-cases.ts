import assert from 'node:assert/strict';
import type { FeedbackStore } from '../../../feedback/store.ts';
import {
  ANSWER,
  MARK,
  refusedAnswers,
  refusedSearches,
  refusedVisits,
  SEARCH,
  VISIT,
} from './what-is-sent.ts';

/** A collector under test, over whichever store: it takes visits, and knows the article `alpha` with the section `one`, in en and ru. */
export interface CollectorUnderTest {
  store: FeedbackStore;
  /** @param path behind that of the collector: `/`, `/searches` */
  ask(path: string, init: RequestInit): Promise<Response>;
  /** The origin of the help centre, and its host. */
  origin: string;
}

/** What holds for every store. */
export interface CollectorCase {
  name: string;
  check(collector: CollectorUnderTest): Promise<void>;
}

/** Sends JSON, or a text as it is. */
export const post = (
  { ask }: Pick<CollectorUnderTest, 'ask'>,
  body: unknown,
  headers: Record<string, string> = {},
  path = '/',
): Promise<Response> =>
  ask(path, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const refusal = (
  name: string,
  body: unknown,
  headers: Record<string, string>,
  path: string,
  [status, code]: [number, string],
): CollectorCase => ({
  name: `is refused: ${name}`,
  check: async (collector) => {
    const response = await post(collector, body, headers, path);
    const text = await response.text();
    const { error } = JSON.parse(text) as { error: { code: string } };
    assert.deepEqual([response.status, error.code], [status, code]);
    assert.ok(!text.includes(MARK), text);
    const { store } = collector;
    assert.deepEqual([await store.all(), await store.searches(), await store.visits()], [[], [], []]);
  },
});

export const collectorCases: readonly CollectorCase[] = [
  {
    name: 'an answer is kept as it was given, with the day and nothing else',
    check: async (collector) => {
      const response = await post(collector, ANSWER, { 'user-agent': 'Somebody', cookie: 'who=me' });
      assert.deepEqual([response.status, await response.json()], [201, { kept: true }]);
      assert.equal(response.headers.get('set-cookie'), null);
      const [kept, more] = await collector.store.all();
      assert.equal(more, undefined);
      assert.match(kept?.day ?? '', /^\d{4}-\d\d-\d\d$/);
      assert.deepEqual(kept, { ...ANSWER, day: kept?.day });
    },
  },
  {
    name: 'an answer comes from a plain form as well, and leads to a page',
    check: async (collector) => {
      const form = new URLSearchParams({
        article: 'alpha',
        locale: 'ru',
        helpful: 'no',
        reason: '',
        section: '',
        comment: '',
      });
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const response = await post(collector, form.toString(), headers);
      assert.deepEqual([response.status, response.headers.get('location')], [303, '/ru/feedback/']);
      const [kept] = await collector.store.all();
      assert.deepEqual(kept, {
        article: 'alpha',
        locale: 'ru',
        helpful: false,
        reason: undefined,
        section: undefined,
        comment: undefined,
        day: kept?.day,
      });
    },
  },
  {
    name: 'reasons complete the answer that was given before, and a repeated one is no second',
    check: async (collector) => {
      const key = '0123456789abcdef'.repeat(2);
      const said = { article: 'alpha', locale: 'en', helpful: false, key };
      for (const answer of [said, said, { ...said, reason: 'old', comment: 'a' }, said])
        assert.equal((await post(collector, answer)).status, 201);
      const [kept, ...more] = await collector.store.all();
      assert.deepEqual(more, []);
      assert.deepEqual(kept, {
        article: 'alpha',
        locale: 'en',
        helpful: false,
        reason: 'old',
        section: undefined,
        comment: 'a',
        day: kept?.day,
      });
      // Without a key, or under another, it is another answer; one of another text is not changed.
      await post(collector, { ...said, key: undefined });
      await post(collector, { ...said, key: key.replace('0', '1') });
      await post(collector, { ...said, locale: 'ru', reason: 'hard' });
      assert.deepEqual(
        (await collector.store.all()).map(({ locale, reason }) => [locale, reason]),
        [
          ['en', 'old'],
          ['en', undefined],
          ['en', undefined],
        ],
      );
    },
  },
  {
    name: 'a comment loses control characters and keeps its line breaks',
    check: async (collector) => {
      await post(collector, { ...ANSWER, comment: '\u001b[31mred\r\n<b>\u0000x</b>\u0007' });
      assert.equal((await collector.store.all())[0]?.comment, '[31mred\n<b>x</b>');
    },
  },
  {
    name: 'a search that the reader sends is kept, without addresses',
    check: async (collector) => {
      assert.equal((await post(collector, SEARCH, {}, '/searches')).status, 201);
      const [kept] = await collector.store.searches();
      assert.deepEqual(kept, { ...SEARCH, query: 'write to …', day: kept?.day });
      assert.deepEqual(await collector.store.all(), []);
    },
  },
  ...refusedAnswers.map(([what, body, headers, status, code]) =>
    refusal(what, body, headers, '/', [status, code]),
  ),
  ...refusedSearches.map(([what, body, status, code]) =>
    refusal(what, body, {}, '/searches', [status, code]),
  ),
  {
    name: 'a visit is kept as it was sent, with the day and nothing else',
    check: async (collector) => {
      const headers = { 'user-agent': 'Somebody', cookie: 'who=me' };
      assert.equal((await post(collector, VISIT, headers, '/visits')).status, 201);
      const least = { locale: 'en', asked: 0, contact: true };
      assert.equal((await post(collector, least, {}, '/visits')).status, 201);
      const [one, other, ...more] = (await collector.store.visits()).sort((a, b) => b.asked - a.asked);
      assert.deepEqual(more, []);
      assert.match(one?.day ?? '', /^\d{4}-\d\d-\d\d$/);
      assert.deepEqual(one, { ...VISIT, day: one?.day });
      const { day, ...rest } = other ?? {};
      assert.deepEqual(JSON.parse(JSON.stringify(rest)), least);
      assert.equal(day, one?.day);
    },
  },
  ...refusedVisits.map(([what, body, status, code]) => refusal(what, body, {}, '/visits', [status, code])),
  {
    name: 'is refused: other methods',
    check: async ({ ask }) => {
      const response = await ask('/', {});
      assert.deepEqual([response.status, response.headers.get('allow')], [405, 'POST']);
    },
  },
  {
    name: 'a page of the help centre may send',
    check: async (collector) => {
      assert.equal((await post(collector, ANSWER, { origin: collector.origin })).status, 201);
    },
  },
  {
    name: 'what is too old is deleted',
    check: async ({ store }) => {
      const answer = { article: 'alpha', locale: 'en', helpful: true };
      const search = { query: 'a', locale: 'en', tier: 'near', results: 1, told: true } as const;
      await store.add(answer, '2026-01-01');
      await store.add(answer, '2026-11-30');
      await store.addSearch(search, '2026-01-01');
      await store.addVisit({ locale: 'en', asked: 0, contact: true }, '2026-01-01');
      assert.equal(await store.purge('2026-06-03'), 3);
      assert.deepEqual(
        (await store.all()).map(({ day }) => day),
        ['2026-11-30'],
      );
      assert.deepEqual(await store.searches(), []);
      assert.deepEqual(await store.visits(), []);
    },
  },
];
