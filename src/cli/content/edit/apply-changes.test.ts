import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { applyChanges } from './apply-changes.ts';
import { ChangeRefused } from '../../../content/change.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'spravka-'));
  await writeFile(join(root, 'a'), 'a');
  await writeFile(join(root, 'b'), 'b');
});
afterEach(() => rm(root, { recursive: true }));

const contents = async () =>
  Object.fromEntries(
    await Promise.all(
      (await readdir(root)).map(async (name) => [
        name,
        await readFile(join(root, name), 'utf8').catch(() => ''),
      ]),
    ),
  ) as Record<string, string>;

test('changes and deletes, and leaves nothing else behind', async () => {
  await applyChanges(root, [
    { file: 'a', before: 'a', after: 'A' },
    { file: 'b', before: null, after: undefined },
  ]);
  expect(await contents()).toEqual({ a: 'A' });
});

test('undoes everything when one move fails', async () => {
  // A folder stands where a file should be moved to.
  await mkdir(join(root, 'c', 'd'), { recursive: true });
  await expect(
    applyChanges(root, [
      { file: 'a', before: 'a', after: 'A' },
      { file: 'b', before: 'b', after: undefined },
      { file: 'c', before: undefined, after: 'C' },
    ]),
  ).rejects.toThrow();
  expect(await contents()).toEqual({ a: 'a', b: 'b', c: '' });
});

test('changes nothing when a file was saved in the meantime', async () => {
  const changes = [
    { file: 'a', before: 'a', after: 'A' },
    { file: 'b', before: 'an older b', after: 'B' },
  ];
  await expect(applyChanges(root, changes)).rejects.toThrow(ChangeRefused);
  expect(await contents()).toEqual({ a: 'a', b: 'b' });
});
