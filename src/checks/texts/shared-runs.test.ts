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

  test.each([250, 4000])('look at each of %i texts about once, not at every pair', (count) => {
    const random = createRandom(1);
    const texts = Array.from({ length: count }, () =>
      Int32Array.from({ length: 300 }, () => Math.floor(random() * 3000)),
    );
    let looks = 0;
    const counted = new Proxy(texts, {
      get: (target, key, receiver): unknown => {
        if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
        return Reflect.get(target, key, receiver);
      },
    });
    expect([...sharedRuns(counted, 20)]).toEqual([]);
    expect(looks).toBeLessThan(2 * count);
  });
});
