import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashOf } from './file-hash.ts';

test('a read that failed is not kept', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hash-'));
  const file = join(folder, 'a.txt');
  await expect(hashOf(file)).rejects.toThrow('ENOENT');
  writeFileSync(file, 'text');
  expect(await hashOf(file)).toMatch(/^[0-9a-f]{32}$/);
  rmSync(folder, { recursive: true });
});
