import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FileStore } from './file-store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a read that failed is tried again', async () => {
  const path = join(folder, 'page.html');
  writeFileSync(path, 'page');
  let reads = 0;
  const store = new FileStore((file) => {
    reads++;
    return reads === 1 ? Promise.reject(new Error('EMFILE: too many open files')) : readFile(file);
  });

  await expect(store.read(path, 'identity')).rejects.toThrow('EMFILE');
  const { bytes } = await store.read(path, 'identity');
  expect(Buffer.from(bytes).toString()).toBe('page');
});
