import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { patiently } from './patiently.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('something is done once, however often it is asked for', async () => {
  const load = vi.fn(() => Promise.resolve('panel'));
  const get = patiently(load);
  expect(await Promise.all([get(), get()])).toEqual(['panel', 'panel']);
  expect(load).toHaveBeenCalledTimes(1);
});

test('after a failure it is tried again', async () => {
  const load = vi.fn(() => Promise.resolve('panel')).mockRejectedValueOnce(new Error('no'));
  const get = patiently(load);
  await expect(get()).rejects.toThrow('no');
  expect(await get()).toBe('panel');
});

test('what takes too long has failed', async () => {
  const get = patiently(() => new Promise(() => undefined));
  const outcome = get().then(
    () => 'came',
    () => 'failed',
  );
  await vi.advanceTimersByTimeAsync(4000);
  expect(await outcome).toBe('failed');
});
