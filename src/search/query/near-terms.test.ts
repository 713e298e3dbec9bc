import { expect, test } from 'vitest';
import { nearTerms } from './near-terms.ts';
import { vocabularies } from '../testing/office.ts';
import { understand } from './understand/understand.ts';

const terms = [
  ['Print', 'Печать'],
  ['Printing settings', 'Настройки печати'],
  ['Settings', 'Настройки'],
  ['Set up e-mail', 'Настроить почту'],
  ['Show all pages of the document in a list', 'Показывать все страницы документа списком'],
  ['Remove toner', 'Достать картридж'],
  ['More', 'Ещё'],
].map(([en = '', ru = '']) => ({
  url: en,
  names: [
    { locale: 'en', text: en },
    { locale: 'ru', text: ru },
  ],
}));

const near = (query: string, locale = 'en') =>
  nearTerms(understand(query, { locale, vocabularies }), terms).map(({ url }) => url);

test.each([
  ['its name', 'Settings', ['Settings']],
  ['a form of it', 'setting', ['Settings']],
  ['its name and no other form of that', 'настройка печати', ['Printing settings']],
  ['half of its name only', 'remove', []],
  ['what is being typed', 'remove ton', ['Remove toner']],
  ['half a word', 'setti', ['Settings']],
  ['a question with no other telling word', 'how do I remove the toner?', ['Remove toner']],
  ['its name in the other language', 'печать', ['Print']],
  ['that, being typed', 'настройки печ', ['Printing settings']],
  ['its name with a slip', 'remove tonre', ['Remove toner']],
  ['a part with a hyphen', 'set up mail', ['Set up e-mail']],
  ['a word with a hyphen', 'set up e-mail', ['Set up e-mail']],
  ['that without it', 'set up email', ['Set up e-mail']],
  ['one word of many', 'document', []],
  ['a word besides its name', 'remove toner stains', []],
  ['a synonym of a word of it', 'swap toner', []],
  ['too short a beginning', 'se', []],
  ['function words', 'more', []],
  ['words of no name', 'projector', []],
  ['nothing', '', []],
])('a term is near to %s: %j', (_case, query, wanted) => {
  expect(near(query)).toEqual(wanted);
});

test('a term is near to its name on another keyboard', () => {
  expect(near('ljcnfnm rfhnhbl;', 'ru')).toEqual(['Remove toner']);
});
