import { expect, test } from 'vitest';
import { createSlashKey } from './slash-key.ts';

function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as unknown as Storage;
}
const noStorage = (): Storage => {
  throw new Error('denied');
};

test('is on until somebody switches it off', () => {
  expect(createSlashKey(() => memory()).isOn()).toBe(true);
  expect(createSlashKey(noStorage).isOn()).toBe(true);
});

test('stays as it was set, on the next page too', () => {
  const storage = memory();
  const slash = createSlashKey(() => storage);
  slash.set(false);
  expect([slash.isOn(), createSlashKey(() => storage).isOn()]).toEqual([false, false]);
  slash.set(true);
  expect([slash.isOn(), createSlashKey(() => storage).isOn()]).toEqual([true, true]);
});
