import { sep } from 'node:path';
import { expect, test } from 'vitest';
import { stagedFolder } from './staged-folder.ts';

const deviceOf = (path: string) => Number(path.startsWith('/mnt'));
const staged = (work: string) => stagedFolder({ engine: '/engine', work }, deviceOf).replaceAll(sep, '/');

test('on one disk a site is put together where it stays', () => {
  expect(staged('/help/.build')).toBe('/help/.build/site');
});

test('what is on another disk is put together beside the engine, each by itself', () => {
  const [one, other] = [staged('/mnt/one/.build'), staged('/mnt/other/.build')];
  expect(one).toMatch(/^\/engine\/\.build\/site-[0-9a-f]{8}$/);
  expect(other).not.toBe(one);
});
