import { expect, test } from 'vitest';
import { changedSince, isReadingKept, keepReading, parseReading } from './read-prints.ts';

const NOW = '2026-11-30 remove.1a2b3 rehire.4c5d6';

test.each([
  ['the same', '2026-11-22 remove.1a2b3 rehire.4c5d6', []],
  ['a section that says something else', '2026-11-22 remove.1a2b3 rehire.00000', ['rehire']],
  ['a section that is new', '2026-11-22 remove.1a2b3', ['rehire']],
  ['a section that is gone', '2026-11-22 remove.1a2b3 rehire.4c5d6 old.77777', []],
  ['another order', '2026-11-22 rehire.4c5d6 remove.1a2b3', []],
  ['nonsense', '<b>', ['remove', 'rehire']],
])('since %s was read', (_, kept, changed) => {
  expect(changedSince(parseReading(kept), parseReading(NOW))).toEqual(changed);
});

test.each([
  [NOW, '2026-11-30'],
  ['<b>', ''],
  ['', ''],
])('the day of %j', (kept, day) => {
  expect(parseReading(kept).day).toBe(day);
});

test('switched off, all that was read is forgotten, and nothing else', () => {
  const kept = new Map([
    ['help:read:/en/a/', '2026-11-22 x.11111'],
    ['help:theme', 'dark'],
  ]);
  const storage = Object.assign(Object.fromEntries(kept), {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }) as unknown as Storage;
  expect(isReadingKept(storage)).toBe(true);
  keepReading(storage, false);
  expect([...kept]).toEqual([
    ['help:theme', 'dark'],
    ['help:read', 'off'],
  ]);
  expect(isReadingKept(storage)).toBe(false);
  keepReading(storage, true);
  expect([...kept.keys()]).toEqual(['help:theme']);
});
