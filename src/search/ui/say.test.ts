import { expect, test } from 'vitest';
import { fill, sayCount } from './say.ts';

const en = { one: '{{count}} result', other: '{{count}} results' };
const ru = {
  one: '{{count}} результат',
  few: '{{count}} результата',
  many: '{{count}} результатов',
  other: '{{count}} результата',
};

test.each([
  ['en', en, 0, '0 results'],
  ['en', en, 1, '1 result'],
  ['en', en, 2, '2 results'],
  ['en', en, 21, '21 results'],
  ['en', en, 1234, '1,234 results'],
  ['ru', ru, 0, '0 результатов'],
  ['ru', ru, 1, '1 результат'],
  ['ru', ru, 2, '2 результата'],
  ['ru', ru, 4, '4 результата'],
  ['ru', ru, 5, '5 результатов'],
  ['ru', ru, 11, '11 результатов'],
  ['ru', ru, 14, '14 результатов'],
  ['ru', ru, 21, '21 результат'],
  ['ru', ru, 22, '22 результата'],
  ['ru', ru, 111, '111 результатов'],
  ['ru', { other: '{{count}}' }, 3, '3'],
])('says in %s with %o: %i', (locale, forms, count, wanted) => {
  expect(sayCount(locale, forms, count)).toBe(wanted);
});

test('says in the right form what is no number', () => {
  const forms = { one: 'without {{word}}', other: 'without {{count}}: {{word}}' };
  expect(sayCount('en', forms, 1, { word: 'a' })).toBe('without a');
  expect(sayCount('en', forms, 2, { word: 'a, b' })).toBe('without 2: a, b');
});

test.each([
  ['Nothing for “{{query}}”.', { query: 'a $& b' }, 'Nothing for “a $& b”.'],
  ['{{query}} {{query}}', { query: 'a' }, 'a a'],
  ['{{other}}', { query: 'a' }, '{{other}}'],
  ['{{query}}', { query: '{{query}}' }, '{{query}}'],
])('fills %j with %o', (text, values, wanted) => {
  expect(fill(text, values)).toBe(wanted);
});
