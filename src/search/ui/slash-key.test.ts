import { expect, test } from 'vitest';
import { createSlashKey } from './slash-key.ts';
import { makeStorage } from '../testing/storage.ts';

const noStorage = (): Storage => {
  throw new Error('denied');
};

test('is on until somebody switches it off', () => {
  expect(createSlashKey(makeStorage, {}).isOn()).toBe(true);
  expect(createSlashKey(noStorage, {}).isOn()).toBe(true);
});

test('stays as it was set, on the next page too', () => {
  const storage = makeStorage();
  const slash = createSlashKey(() => storage, {});
  const onNextPage = createSlashKey(() => storage, {});
  slash.set(false);
  expect([slash.isOn(), onNextPage.isOn()]).toEqual([false, false]);
  slash.set(true);
  expect([slash.isOn(), onNextPage.isOn()]).toEqual([true, true]);
});

test('is the same for all scripts of a page, where nothing can be kept', () => {
  const page = {};
  const [dialog, keys] = [createSlashKey(noStorage, page), createSlashKey(noStorage, page)];
  dialog.set(false);
  expect(keys.isOn()).toBe(false);
  dialog.set(true);
  expect(keys.isOn()).toBe(true);
});
