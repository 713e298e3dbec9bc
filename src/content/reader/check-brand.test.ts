import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from './read-content.ts';

let content: string;

beforeEach(() => {
  content = join(mkdtempSync(join(tmpdir(), 'brand-')), 'content');
  write('site.yaml', site('{ file: lumen.woff2 }'));
});
afterEach(() => rmSync(dirname(content), { recursive: true, force: true }));

function write(name: string, text: string) {
  mkdirSync(dirname(join(content, name)), { recursive: true });
  writeFileSync(join(content, name), text);
}

/** What the check says of the brand. */
async function found(code: string) {
  const { issues } = await readContent(dirname(content));
  return issues.filter((issue) => issue.code === code).map(({ file, line, what }) => ({ file, line, what }));
}

const site = (families: string) =>
  `locales: [{ id: en, name: English }]\ntypeface:\n  families:\n    - ${families}\n`;

test('a family that is not installed is told with its line', async () => {
  write('site.yaml', site("{ package: '@fontsource/no-such-family' }"));
  expect(await found('unknown-typeface')).toEqual([
    {
      file: 'content/site.yaml',
      line: 4,
      what: 'The family "@fontsource/no-such-family" is not installed.',
    },
  ]);
});

test.each([
  ['not there', undefined, 'There is no font content/brand/fonts/lumen.woff2.'],
  [
    'a page that was saved for it',
    '<!doctype html>',
    'content/brand/fonts/lumen.woff2 is no font that browsers read.',
  ],
])('a font that is %s is told', async (_, text, what) => {
  write('site.yaml', site('{ file: lumen.woff2 }'));
  if (text !== undefined) write('brand/fonts/lumen.woff2', text);
  expect(await found('unknown-typeface')).toEqual([{ file: 'content/site.yaml', line: 4, what }]);
});

test('a logo that runs something is refused, and one for the dark alone', async () => {
  write('brand/logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>');
  write('brand/wordmark.dark.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  expect(await found('unsafe-drawing')).toMatchObject([{ file: 'content/brand/logo.svg' }]);
  expect(await found('missing-file')).toContainEqual(
    expect.objectContaining({ file: 'content/brand/wordmark.svg' }),
  );
});
