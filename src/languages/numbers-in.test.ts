import { expect, test } from 'vitest';
import { numbersIn } from './numbers-in.ts';

test.each([
  ['en', 'for 30 days', ['30']],
  ['en', '1,024.5 and 1,024 MB', ['1024.5', '1024']],
  ['ru', '1\u00a0024,5 и 1\u202f024 МБ', ['1024.5', '1024']],
  ['en', 'two days, Twelve hours, one way', ['2', '12']],
  ['ru', 'двух дней, трёх, трех, по одному', ['2', '3', '3']],
  ['en', 'h2, Product24, b24-x, twofold, two-step', []],
  ['en', 'version 2.10.1 of 22 November 2026.', ['2.10.1', '22', '2026']],
  ['de', 'nach drei Tagen, 1.024,5 MB', ['3', '1024.5']],
  ['tlh', '7 and two', ['7']],
  ['en', '', []],
])('%s: %j says %j', (locale, text, numbers) => {
  expect(numbersIn(locale)(text)).toEqual(numbers);
});

test('numbers in words do not count where another language has no list of them', () => {
  expect(numbersIn('de', false)('drei von 12')).toEqual(['12']);
});
