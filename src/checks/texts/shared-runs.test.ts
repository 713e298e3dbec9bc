import { describe, expect, test } from 'vitest';
import { createRandom } from '../../cli/bench/random.ts';
import { sharedRuns } from './shared-runs.ts';
import { wordHashes } from './word-hashes.ts';

const hashes = (text: string) => wordHashes([{ text }]);
const runs = (shortest: number, ...texts: string[]) => [...sharedRuns(texts.map(hashes), shortest)];

describe('shared runs', () => {
  test('are found with their places, whatever case and punctuation', () => {
    expect(runs(4, 'zero one two three four five', 'nine, One: two — THREE four. ten')).toEqual([
      { first: 0, firstStart: 1, second: 1, secondStart: 1, length: 4 },
    ]);
  });

  test('are not found when they are too short', () => {
    expect(runs(5, 'zero one two three four five', 'nine one two three four ten')).toEqual([]);
  });

  test('are not looked for within a text', () => {
    expect(runs(4, 'one two three four one two three four')).toEqual([]);
  });

  test('are found once, of several texts with the first', () => {
    const text = 'one two three four five six seven eight';
    expect(runs(4, text, text, text)).toMatchObject([
      { first: 0, second: 1, length: 8 },
      { first: 0, second: 2, length: 8 },
    ]);
  });

  test('break where another button is named', () => {
    const step = (button: string) =>
      wordHashes([{ text: 'press the \uFFFC at the end', objects: [`Ui ${button}`] }]);
    expect([...sharedRuns([step('save'), step('save')], 6)]).toHaveLength(1);
    expect([...sharedRuns([step('save'), step('send')], 6)]).toHaveLength(0);
  });

  test.each([8, 20])('of %i words are found wherever they stand', (shortest) => {
    const random = createRandom(shortest);
    const words = (count: number) => Int32Array.from({ length: count }, () => Math.floor(random() * 1e9));
    for (let round = 0; round < 200; round++) {
      const shared = words(shortest);
      const [before, after] = [words(Math.floor(random() * 40)), words(Math.floor(random() * 40))];
      const first = Int32Array.from([...before, ...shared, ...words(7)]);
      const second = Int32Array.from([...words(5), ...shared, ...after]);
      expect([...sharedRuns([first, second], shortest)]).toEqual([
        { first: 0, firstStart: before.length, second: 1, secondStart: 5, length: shortest },
      ]);
    }
  });

  test('cost as much as there are words, not pairs of texts', () => {
    const random = createRandom(1);
    const text = () => Int32Array.from({ length: 300 }, () => Math.floor(random() * 3000));
    /** As many texts in all, in groups of `size`; the best of three, ms. */
    const costOf = (size: number) => {
      const groups = Array.from({ length: 4000 / size }, () => Array.from({ length: size }, text));
      const costs = [1, 2, 3].map(() => {
        const began = performance.now();
        for (const group of groups) expect([...sharedRuns(group, 20)]).toEqual([]);
        return performance.now() - began;
      });
      return Math.min(...costs);
    };
    costOf(500);
    // In one group there are sixteen times the pairs.
    const ratio = costOf(4000) / costOf(250);
    expect(ratio).toBeLessThan(10);
  });
});
