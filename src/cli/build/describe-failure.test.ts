import { expect, test } from 'vitest';
import { describeFailure } from './describe-failure.ts';

const failure = (code: string, parts: object = {}) =>
  Object.assign(new Error(`${code}: no, write`), { code, ...parts });

test.each([
  [
    'a full disk',
    failure('ENOSPC', { path: '/site/a.html' }),
    'The disk is full: /site/a.html. The last good site is untouched. Fix: free some space, then build again.',
  ],
  [
    'a disk that can only be read, told by another error',
    new Error('Astro failed.', { cause: failure('EROFS') }),
    'The disk can only be read. The last good site is untouched. Fix: put the help centre where files can be written.',
  ],
  [
    'a folder of somebody else',
    failure('EACCES', { path: '/a', dest: '/b' }),
    'Files may not be written: /b. The last good site is untouched. Fix: give yourself the right to write there.',
  ],
  [
    'a page, with its place',
    Object.assign(new Error('No.'), { loc: { file: '/site/src/a.astro', line: 3 }, hint: 'Try that.' }),
    'src/a.astro:3\nNo.\nTry that.',
  ],
  ['what is no error', 'stopped', 'stopped'],
])('%s', (_, error, said) => {
  expect(describeFailure(error, '/site')).toBe(said);
});
