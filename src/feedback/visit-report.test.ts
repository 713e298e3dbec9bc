import { expect, test } from 'vitest';
import { visitReport, visitShares } from './visit-report.ts';
import { visitSchema, type KeptVisit } from './visit.ts';
import { afterStep, NEW_VISIT, visitRow, type Visit } from './visit-steps.ts';

/** Numbers from 0 to 1, the same ones in every run (xorshift32). */
function dice(seed: number) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

const VISITS = 10_000;
const TOPICS = ['money', 'people', 'devices'];
const ARTICLES = Array.from({ length: 12 }, (_, at) => `article-${at}`);
const topicOf = (article: string) => TOPICS[ARTICLES.indexOf(article) % TOPICS.length];

/**
 * A made-up reader, told as a story in a notation of its own: `n` nothing found, `l` a list of answers, `?` the nearest, `1`
 * to `9` the place that was opened, `!` contact. The truth is counted from the story, by patterns, and from nothing else.
 */
function story(roll: () => number): string {
  let told = '';
  const searches = 1 + (roll() < 0.3 ? 1 : 0) + (roll() < 0.1 ? 1 : 0);
  for (let at = 0; at < searches; at++) {
    const kind = roll();
    told += kind < 0.15 ? 'n' : kind < 0.3 ? '?' : 'l';
    if (kind >= 0.15 && roll() < (kind < 0.3 ? 0.35 : 0.7)) told += String(1 + Math.floor(roll() ** 2 * 9));
  }
  return roll() < (/\d$/.test(told) ? 0.08 : 0.4) ? `${told}!` : told;
}

/** What the browser would have kept of it. */
function play(told: string, about: string): Visit {
  return [...told].reduce<Visit>(
    (visit, sign) => {
      if (sign === 'n') return afterStep(visit, { kind: 'searched', found: 'nothing' });
      if (sign === '!') return afterStep(visit, { kind: 'contacted' });
      if (/\d/.test(sign)) return afterStep(visit, { kind: 'opened', place: Number(sign), article: about });
      return afterStep(visit, { kind: 'searched', found: sign === 'l' ? 'answers' : 'near', first: about });
    },
    afterStep(NEW_VISIT, { kind: 'read', article: about }),
  );
}

test('the rates of 10,000 made-up visits are right within a point, in all, by article and by topic', () => {
  const roll = dice(20261130);
  const kept: KeptVisit[] = [];
  const stories: { told: string; about: string }[] = [];
  for (let at = 0; at < VISITS; at++) {
    const about = ARTICLES[Math.floor(roll() ** 1.5 * ARTICLES.length)] ?? 'article-0';
    const told = story(roll);
    stories.push({ told, about });
    const row: unknown = JSON.parse(JSON.stringify(visitRow(play(told, about), 'en')));
    kept.push({ ...visitSchema.parse(row), day: '2026-11-30' });
  }
  const truth = (of: readonly { told: string }[]) => {
    const share = (pattern: RegExp) => of.filter(({ told }) => pattern.test(told)).length / of.length;
    return {
      opened: share(/\d!?$/),
      notOpened: share(/l!?$/),
      notFound: share(/[n?]!?$/),
      again: share(/[nl?].*[nl?]/),
      contact: share(/!/),
    };
  };
  const compare = (rows: ReturnType<typeof visitReport>, keyOf: (about: string) => string | undefined) => {
    for (const row of rows) {
      const of = stories.filter(({ about }) => keyOf(about) === row.about);
      expect(row.visits).toBe(of.length);
      for (const [name, share] of Object.entries(truth(of)))
        expect(
          Math.abs(visitShares(row)[name as keyof ReturnType<typeof visitShares>] - share),
        ).toBeLessThanOrEqual(0.01);
    }
  };
  const all = visitReport(kept, () => 'all');
  expect(all).toHaveLength(1);
  compare(all, () => 'all');
  const articles = visitReport(kept);
  expect(articles).toHaveLength(ARTICLES.length);
  compare(articles, (about) => about);
  const topics = visitReport(kept, topicOf);
  expect(topics).toHaveLength(TOPICS.length);
  compare(topics, topicOf);
});

test('found and not opened is another thing than not found, and each tells how many went on to contact', () => {
  const visit = (more: Partial<KeptVisit>): KeptVisit => ({
    locale: 'en',
    asked: 1,
    found: 'answers',
    article: 'alpha',
    contact: false,
    day: '2026-11-30',
    ...more,
  });
  const [alpha, none, ...others] = visitReport([
    visit({ place: 1 }),
    visit({ place: 4, asked: 2 }),
    visit({}),
    visit({ contact: true }),
    visit({ found: 'near', contact: true }),
    visit({ found: 'near', place: 1 }),
    visit({ asked: 0, found: undefined, contact: true }),
    visit({ found: 'nothing', article: undefined }),
  ]);
  expect(others).toEqual([]);
  expect(alpha).toEqual({
    about: 'alpha',
    locale: 'en',
    visits: 6,
    opened: { times: 3, contact: 0 },
    notOpened: { times: 2, contact: 1 },
    notFound: { times: 1, contact: 1 },
    again: 1,
    first: 2,
    unasked: 1,
  });
  expect(none).toMatchObject({ about: undefined, visits: 1, notFound: { times: 1, contact: 0 } });
});
