import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSiteFiles } from './site-files.ts';

let folder: string;
const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const textOf = (file: { bytes: Uint8Array | undefined } | undefined) =>
  file?.bytes && Buffer.from(file.bytes).toString();
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a file is read once, and again when it has changed', async () => {
  const { read } = createSiteFiles(folder);
  const path = write('a.txt', 'one');
  const first = await read(path);
  expect(await read(path)).toBe(first);
  write('a.txt', 'other');
  expect(textOf(await read(path))).toBe('other');
  truncateSync(path);
  expect((await read(path))?.size).toBe(0);
});

test('what was missing is found once it is there, and missed once it is gone', async () => {
  const { read } = createSiteFiles(folder);
  const path = join(folder, 'a.txt');
  expect(await read(path)).toBeUndefined();
  write('a.txt', 'one');
  expect(textOf(await read(path))).toBe('one');
  rmSync(path);
  expect(await read(path)).toBeUndefined();
});

test.each([
  ['a folder', ''],
  ['a name below a file', 'a.txt/b'],
  ['a name longer than any', 'a'.repeat(5000)],
  ['a link to itself', 'loop'],
])('%s is no file', async (_what, name) => {
  write('a.txt', 'one');
  symlinkSync(join(folder, 'loop'), join(folder, 'loop'));
  expect(await createSiteFiles(folder).read(join(folder, name))).toBeUndefined();
});

test('where a link leads out of the folder is told, also after it was turned', async () => {
  const { read } = createSiteFiles(folder);
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  try {
    const link = join(folder, 'link.txt');
    symlinkSync(write('a.txt', 'one'), link);
    expect((await read(link))?.inside).toBe(true);
    writeFileSync(join(outside, 'b.txt'), 'one');
    rmSync(link);
    symlinkSync(join(outside, 'b.txt'), link);
    expect((await read(link))?.inside).toBe(false);
  } finally {
    rmSync(outside, { recursive: true });
  }
});

test('a large file is not kept, and of small ones the last that fit are', async () => {
  const { read } = createSiteFiles(folder, { largest: 10, most: 2500 });
  const large = await read(write('large.txt', 'x'.repeat(11)));
  expect([large?.size, large?.bytes, large?.hash.length]).toEqual([11, undefined, 32]);
  const [a, b, c] = [write('a', 'a'), write('b', 'b'), write('c', 'c')];
  const [first, , last] = [await read(a), await read(b), await read(c)];
  expect(await read(c)).toBe(last);
  expect(await read(a)).not.toBe(first);
});
