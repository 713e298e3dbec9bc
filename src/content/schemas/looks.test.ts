import { expect, test } from 'vitest';
import { cornersSchema, linesSchema, linksSchema, typefaceSchema } from './looks.ts';

const LINK = { text: { en: 'Shop' }, to: 'https://shop.example' };

test.each([
  ['a package', typefaceSchema, { families: [{ package: '@fontsource/pt-serif' }] }],
  ['a file with one weight', typefaceSchema, { families: [{ file: 'lumen.woff2', weight: 400 }] }],
  ['a family for a script', typefaceSchema, { families: [{ file: 'a.ttf', scripts: ['Arab'], width: 98 }] }],
  ['square corners', cornersSchema, 0],
  ['one line alone', linesSchema, { page: 2 }],
  ['lines of one weight', linesSchema, { page: 1, part: 1, row: 1 }],
  [
    'a way to the shop',
    linksSchema(['en']),
    { header: [LINK], footer: [{ ...LINK, to: 'tel:+1-555-0100' }] },
  ],
])('%s is taken', (_, schema, value) => {
  expect(schema.safeParse(value).error?.issues).toBeUndefined();
});

test.each([
  [
    'a name that is no package',
    typefaceSchema,
    { families: [{ package: 'Inter' }] },
    'no family of Fontsource',
  ],
  ['a file elsewhere', typefaceSchema, { families: [{ file: '../a.woff2' }] }, 'no font file'],
  ['no family at all', typefaceSchema, { families: [] }, 'list a family'],
  ['a weight that is none', typefaceSchema, { families: [{ file: 'a.ttf', weight: 5000 }] }, 'no weight'],
  [
    'a script that is none',
    typefaceSchema,
    { families: [{ file: 'a.ttf', scripts: ['Arabic'] }] },
    'no script',
  ],
  [
    'a fallback that would end the style sheet',
    typefaceSchema,
    { families: [{ file: 'a.ttf' }], fallback: ['"}'] },
    'not the name of a family',
  ],
  ['corners that are round all over', cornersSchema, 40, 'more than 16 pixels'],
  ['lines weighed the wrong way round', linesSchema, { page: 1, part: 4 }, 'out of order'],
  [
    'a link that runs something',
    linksSchema(['en']),
    { footer: [{ ...LINK, to: 'javascript:1' }] },
    'neither',
  ],
  ['a header full of links', linksSchema(['en']), { header: [LINK, LINK, LINK] }, 'no room'],
])('%s is refused', (_, schema, value, message) => {
  expect(JSON.stringify(schema.safeParse(value).error?.issues)).toContain(message);
});
