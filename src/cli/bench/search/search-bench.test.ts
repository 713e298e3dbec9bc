import { describe, expect, test } from 'vitest';
import type { Answered } from '../../search-eval/score.ts';
import { createRandom } from '../random.ts';
import { inventWords } from './invent-words.ts';
import { textOf } from './real-pages.ts';
import { at, costsTable, overBudget, type LargeSiteRun } from './search-report.ts';
import { syntheticPage } from './synthetic-page.ts';
import { talkLike } from './talk.ts';

const REAL = ['лоток', 'лотка', 'бумага', 'бумаги', 'принтер', 'принтера', 'замятие', 'замятия'];

describe('invented words', () => {
  test('are as many as asked for, different, long enough and not real', () => {
    const words = inventWords(REAL, 200, createRandom(1));
    expect(new Set(words).size).toBe(200);
    expect(words.filter((word) => REAL.includes(word) || word.length < 4)).toEqual([]);
    expect(words.filter((word) => !/^[а-я]+\d*$/.test(word))).toEqual([]);
  });

  test('are the same for the same seed', () => {
    expect(inventWords(REAL, 20, createRandom(3))).toEqual(inventWords(REAL, 20, createRandom(3)));
  });
});

test('talk repeats frequent words and goes on finding new ones', () => {
  const talk = talkLike(['tray tray tray paper paper jam'], createRandom(2));
  const said = Array.from({ length: 20_000 }, talk.word);
  const times = (word: string) => said.filter((other) => other === word).length;
  expect(times('tray')).toBeGreaterThan(times('paper'));
  expect(times('paper')).toBeGreaterThan(times('jam'));
  const kinds = (count: number) => new Set(said.slice(0, count)).size;
  expect(kinds(20_000)).toBeGreaterThan(kinds(10_000) * 1.5);
});

test('a synthetic page has what search reads', () => {
  const html = syntheticPage(7, 'xx', talkLike(['tray paper'], createRandom(2)));
  expect(html).toContain('<html lang="xx">');
  expect(html).toContain('data-pagefind-meta="article:synthetic-7"');
  expect(html).toMatch(/<h1 data-pagefind-meta="title">.+<\/h1>/);
  expect(html).toMatch(/<meta data-pagefind-meta="alias\[content\]" content=".+\?( \| .+\?)+">/);
  expect(html.match(/<h2 id=/g)).toHaveLength(4);
});

test('the text of a page is what stands in its article', () => {
  const html =
    '<nav>Home</nav><article class="a"><h1>Tray</h1><script>let a;</script><p>Fill it</p></article>';
  expect(textOf(html).split(/\s+/).filter(Boolean)).toEqual(['Tray', 'Fill', 'it']);
});

describe('the report', () => {
  const row = (site: string[], plain: string[]): Answered => ({
    place: 'set.tsv:2',
    locale: 'xx',
    kind: 'typo',
    query: 'fil',
    accept: ['tray'],
    sections: [],
    tier: 'answers',
    section: undefined,
    site,
    plain,
  });
  const run = (answered: Answered[], bytes: number, reading: number): LargeSiteRun['run'] => ({
    answered,
    reading: [reading],
    answering: [reading],
    first: [{ requests: 9, bytes }],
    plainFirst: [{ requests: 5, bytes: 150_000 }],
  });
  const good: LargeSiteRun = { pages: 2000, words: 19_000, run: run([row(['tray'], ['jam'])], 200_000, 12) };

  test('has a line a site', () => {
    expect(costsTable([good]).split('\n')[1]?.trim()).toBe(
      '2000      19.0           200.0  200.0  150.0  150.0         9     9        12.0  12.0',
    );
  });

  test('is silent when all is well', () => {
    expect(overBudget(good)).toEqual([]);
  });

  test('names what is over its budget, and where plain Pagefind is better', () => {
    const bad = { pages: 9, words: 50_000, run: run([row(['jam'], ['tray'])], 400_000, 200) };
    expect(overBudget(bad).slice(0, 4)).toEqual([
      'At 9 pages the words of a language have 50.0 KB, more than 20.0.',
      'At 9 pages a first query costs 400.0 KB, more than 320.0.',
      'At 9 pages reading a query takes 200 ms, more than 50.',
      'At 9 pages plain Pagefind answers typo in xx better.',
    ]);
  });

  test.each([
    [[3, 1, 2], 0.5, 2],
    [[3, 1, 2], 1, 3],
    [[3, 1, 2], 0, 1],
    [[], 0.5, 0],
  ])('of %j, a share of %d does not exceed %d', (numbers, share, number) => {
    expect(at(numbers, share)).toBe(number);
  });
});
