import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import * as promises from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FileStore } from './file-store.ts';

vi.mock('node:fs/promises', { spy: true });

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
  const store = new FileStore();
  vi.mocked(promises.readFile).mockRejectedValueOnce(new Error('EMFILE: too many open files'));

  await expect(store.read(path, 'identity')).rejects.toThrow('EMFILE');
  const { bytes } = await store.read(path, 'identity');
  expect(Buffer.from(bytes).toString()).toBe('page');
});
