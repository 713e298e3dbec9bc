import { expect, test } from 'vitest';
import { packTerms, unpackTerms } from './product-terms.ts';

const languages = ['en', 'ru', 'de'];
const pack = (...terms: Parameters<typeof packTerms>[0] extends Iterable<infer Term> ? Term[] : never) =>
  packTerms(terms, languages);

test.each([
  ['with its names', ['print', { ru: 'Печать', en: 'Print' }], [['print', 'Print', 'Печать', '']]],
  ['not without a name in the reader’s language', ['print', { ru: 'Печать' }], []],
  ['not without a name elsewhere', ['print', { en: 'Print' }], []],
  [
    'not when nobody would type its name',
    ['all', { en: 'Print', ru: 'Печатать все страницы этого документа' }],
    [],
  ],
  ['not when it is called the same everywhere', ['ip', { en: 'IP', ru: 'IP', de: 'IP' }], []],
] as const)('a term is packed %s', (_case, term, wanted) => {
  expect(pack(term)).toEqual(wanted);
});

test('of terms that are called the same the first is packed', () => {
  const packed = pack(
    ['menu', { en: 'Menu', ru: 'Меню' }],
    ['other-menu', { en: 'Menu', ru: 'Меню' }],
    ['third-menu', { en: 'Menu', ru: 'Список' }],
  );
  expect(packed.map(([id]) => id)).toEqual(['menu', 'third-menu']);
});

test('a term comes back with its address, in the languages it has a name in', () => {
  expect(unpackTerms([['print', 'Print', '', 'Drucken']], languages, (id) => `/en/terms/#${id}`)).toEqual([
    {
      url: '/en/terms/#print',
      names: [
        { locale: 'en', text: 'Print' },
        { locale: 'de', text: 'Drucken' },
      ],
    },
  ]);
});
