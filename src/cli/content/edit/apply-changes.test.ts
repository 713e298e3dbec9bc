import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { applyChanges } from './apply-changes.ts';
import { ChangeRefused } from '../../../content/change.ts';

let root = '';
const at = (name: string) => join(root, 'content', name);
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'spravka-'));
  await mkdir(at('.'));
  await writeFile(at('a'), 'a');
  await writeFile(at('b'), 'b');
});
afterEach(() => rm(root, { recursive: true }));

const contents = async () =>
  Object.fromEntries(
    await Promise.all(
      (await readdir(at('.'))).map(async (name) => [name, await readFile(at(name), 'utf8').catch(() => '')]),
    ),
  ) as Record<string, string>;

test('changes and deletes, and leaves nothing else behind', async () => {
  await applyChanges(root, [
    { file: 'content/a', before: 'a', after: 'A' },
    { file: 'content/b', before: null, after: undefined },
  ]);
  expect(await contents()).toEqual({ a: 'A' });
});

test('undoes everything when one move fails', async () => {
  // A folder stands where a file should be moved to.
  await mkdir(at('c/d'), { recursive: true });
  await expect(
    applyChanges(root, [
      { file: 'content/a', before: 'a', after: 'A' },
      { file: 'content/b', before: 'b', after: undefined },
      { file: 'content/c', before: undefined, after: 'C' },
    ]),
  ).rejects.toThrow();
  expect(await contents()).toEqual({ a: 'a', b: 'b', c: '' });
});

test('changes nothing when a file was saved in the meantime', async () => {
  const changes = [
    { file: 'content/a', before: 'a', after: 'A' },
    { file: 'content/b', before: 'an older b', after: 'B' },
  ];
  await expect(applyChanges(root, changes)).rejects.toThrow(ChangeRefused);
  expect(await contents()).toEqual({ a: 'a', b: 'b' });
});
