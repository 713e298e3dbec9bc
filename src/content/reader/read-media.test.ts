import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPicture } from './read-media.ts';

test('a drawing has the same address whatever its line breaks are', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'spravka-media-'));
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">\n<path d="M0 0h9"/>\n</svg>\n';
  await writeFile(join(folder, 'a.svg'), svg);
  await writeFile(join(folder, 'b.svg'), svg.replaceAll('\n', '\r\n'));
  const [a, b] = ['a', 'b'].map((name) => readPicture(folder, `content/${name}.svg`).picture);
  expect(b?.hash).toBe(a?.hash);
  expect(b?.bytes).toBe(a?.bytes);
  await rm(folder, { recursive: true });
});
