import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from './lock.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('of two who want it one gets it, and the other when it is given back', async () => {
  const file = join(root, 'work/lock');
  const both = await Promise.allSettled([takeLock(file), takeLock(file)]);
  const [taken] = both.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const [refused] = both.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : []));
  expect(refused).toContain('Another build is running');
  if (!taken) throw new Error('Nobody got the lock.');
  await taken();
  await (
    await takeLock(file)
  )();
});

test('one that a killed process left is passed over', async () => {
  const file = join(root, 'lock');
  mkdirSync(`${file}.lock`);
  utimesSync(`${file}.lock`, new Date(0), new Date(0));
  await (
    await takeLock(file)
  )();
  expect(existsSync(`${file}.lock`)).toBe(false);
});
