import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recoverFolder, replaceFolder } from './replace-folder.ts';

let root: string;
let staged: string;
let dist: string;
let kept: string;
const fill = (folder: string, text: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
};
const read = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'replace-'));
  [staged, dist, kept] = [join(root, 'work/site'), join(root, 'dist'), join(root, 'work/kept')];
});
afterEach(() => rmSync(root, { recursive: true }));

test('puts the first site in place', () => {
  fill(staged, 'new');
  replaceFolder(staged, dist, kept);
  expect(read(dist)).toBe('new');
});

test('replaces a site and leaves nothing else behind', () => {
  fill(dist, 'old');
  fill(staged, 'new');
  replaceFolder(staged, dist, kept);
  expect(read(dist)).toBe('new');
  expect([staged, kept].some((folder) => existsSync(folder))).toBe(false);
});

test('keeps the last good site when the new one cannot be moved', () => {
  fill(dist, 'old');
  expect(() => replaceFolder(staged, dist, kept)).toThrow('ENOENT');
  expect(read(dist)).toBe('old');
});

test('brings back a site that a killed run had moved away', () => {
  fill(kept, 'old');
  expect(recoverFolder(dist, kept)).toBe(true);
  expect(read(dist)).toBe('old');
});

test('keeps the new site when a run was killed after moving it in', () => {
  fill(kept, 'old');
  fill(dist, 'new');
  expect(recoverFolder(dist, kept)).toBe(false);
  expect(read(dist)).toBe('new');
  expect(existsSync(kept)).toBe(false);
});

describe('a site that is served through a link', () => {
  const elsewhere = () => join(root, 'elsewhere');

  test('is replaced where it lies, and the link stays', () => {
    fill(elsewhere(), 'old');
    fill(join(elsewhere(), 'gone'), 'old');
    symlinkSync(elsewhere(), dist);
    fill(staged, 'new');
    fill(join(staged, 'come'), 'new');
    replaceFolder(staged, dist, kept);
    expect(lstatSync(dist).isSymbolicLink()).toBe(true);
    expect(read(elsewhere())).toBe('new');
    expect(readdirSync(elsewhere()).sort()).toEqual(['come', 'index.html']);
    expect(existsSync(staged)).toBe(false);
  });

  test('is untouched when the new one cannot be copied, as on a full disk', () => {
    fill(elsewhere(), 'old');
    symlinkSync(elsewhere(), dist);
    fill(staged, 'new');
    const copy = (_: string, to: string) => {
      fill(to, 'half');
      throw new Error('ENOSPC');
    };
    expect(() => replaceFolder(staged, dist, kept, copy)).toThrow('ENOSPC');
    expect(read(elsewhere())).toBe('old');
    expect(readdirSync(elsewhere())).toEqual(['index.html']);
  });

  test('takes a page where a folder was, and the other way round', () => {
    fill(join(elsewhere(), 'index.html'), 'old');
    writeFileSync(join(elsewhere(), 'topics'), 'old');
    symlinkSync(elsewhere(), dist);
    fill(staged, 'new');
    fill(join(staged, 'topics'), 'new');
    replaceFolder(staged, dist, kept);
    expect([read(elsewhere()), read(join(elsewhere(), 'topics'))]).toEqual(['new', 'new']);
  });

  test('is asked for by name where the link leads nowhere', () => {
    symlinkSync(elsewhere(), dist);
    fill(staged, 'new');
    expect(() => replaceFolder(staged, dist, kept)).toThrow('is a link that leads nowhere. Fix:');
  });
});
