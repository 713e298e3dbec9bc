import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { makeIcons } from './icons.ts';

const own = readFileSync(join(import.meta.dirname, '../../../public/favicon.svg'));
const wide = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="10"><path d="M0 0h40v10H0z"/></svg>',
);

test.each([
  ['the engine’s own', own],
  ['one that is not square', wide],
])('%s becomes square pictures that are drawn, not blown up', async (_name, svg) => {
  const icons = await makeIcons(svg);
  const sizes = await Promise.all(
    [...icons].map(async ([path, data]) => [path, await sharp(data).metadata()] as const),
  );
  expect(sizes.map(([path, { width, height, hasAlpha }]) => [path, width, height, hasAlpha])).toEqual([
    ['icon-192.png', 192, 192, true],
    ['icon-512.png', 512, 512, true],
    ['apple-touch-icon.png', 180, 180, true],
  ]);
});
