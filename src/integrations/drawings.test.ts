import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { drawings } from './drawings.ts';

const GOOD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>';
const BAD = GOOD.replace('<path', '<script>alert(1)</script><path');

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'drawings-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const clean = async () => {
  const done = drawings({ cache: join(root, 'cache') }).hooks['astro:build:done'];
  await done?.({ dir: pathToFileURL(`${join(root, 'site')}/`) } as Parameters<typeof done>[0]);
};

test('every drawing of the site is cleaned, in whatever folder, each time it is built', async () => {
  mkdirSync(join(root, 'site/pictures'), { recursive: true });
  for (let build = 0; build < 2; build++) {
    writeFileSync(join(root, 'site/favicon.svg'), GOOD);
    writeFileSync(join(root, 'site/pictures/a.SVG'), BAD);
    writeFileSync(join(root, 'site/logo.svg'), `${GOOD}\r\n`);
    writeFileSync(join(root, 'site/page.html'), BAD);
    await clean();
    expect(readFileSync(join(root, 'site/favicon.svg'), 'utf8')).toBe(GOOD);
    expect(readFileSync(join(root, 'site/pictures/a.SVG'), 'utf8')).toBe(`${GOOD}\n`);
    expect(readFileSync(join(root, 'site/logo.svg'), 'utf8')).toBe(`${GOOD}\n`);
    expect(readFileSync(join(root, 'site/page.html'), 'utf8')).toBe(BAD);
    expect(readdirSync(join(root, 'site/pictures'))).toEqual(['a.SVG']);
  }
});
