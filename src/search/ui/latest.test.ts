import { expect, test } from 'vitest';
import { createLatest } from './latest.ts';

test('gives the answer of a task that stayed the newest', async () => {
  expect(await createLatest()(() => Promise.resolve('answer'))).toBe('answer');
});

test('drops the answer of an older task that comes late', async () => {
  const latest = createLatest();
  const older = Promise.withResolvers<string>();
  const first = latest(() => older.promise);
  const second = latest(() => Promise.resolve('new'));
  expect(await second).toBe('new');
  older.resolve('old');
  expect(await first).toBeUndefined();
});

test('drops the failure of an older task', async () => {
  const latest = createLatest();
  const first = latest(() => Promise.reject(new Error('old')));
  const second = latest(() => Promise.resolve('new'));
  expect(await first).toBeUndefined();
  expect(await second).toBe('new');
});

test('throws what the newest task throws', async () => {
  await expect(createLatest()(() => Promise.reject(new Error('new')))).rejects.toThrow('new');
});

test('tells an older task that it is no longer wanted', async () => {
  const latest = createLatest();
  let told = false;
  const first = latest(async (signal) => {
    signal.addEventListener('abort', () => (told = true));
    await Promise.resolve();
  });
  await latest(() => Promise.resolve());
  await first;
  expect(told).toBe(true);
});
