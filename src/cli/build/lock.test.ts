import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from './lock.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('refuses while another living process builds', () => {
  const file = join(root, 'lock');
  writeFileSync(file, `${process.ppid}\n`);
  expect(() => takeLock(file)).toThrow(`Another build is running (process ${process.ppid}).`);
});

test.each([
  ['a process that is gone', '2147483646\n'],
  ['nobody', ''],
  ['nonsense', 'x'],
])('passes over a lock held by %s', (_case, text) => {
  const file = join(root, 'lock');
  writeFileSync(file, text);
  takeLock(file)();
  expect(existsSync(file)).toBe(false);
});
