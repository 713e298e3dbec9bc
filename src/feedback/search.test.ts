import { expect, test } from 'vitest';
import { searchSchema, withoutPersonal } from './search.ts';

test.each([
  ['delete ann.lee+1@mail.example please', 'delete … please'],
  ['почта иван@пример.рф не приходит', 'почта … не приходит'],
  ['call +1 (555) 010-12345 back', 'call … back'],
  ['4111 1111 1111 1111', '…'],
  ['error 0x80070005 in 26.400.300', 'error 0x80070005 in 26.400.300'],
  ['limit of 1 000 000', 'limit of 1 000 000'],
  ['two\n lines', 'two lines'],
])('of "%s" "%s" is kept', (query, kept) => {
  expect(withoutPersonal(query)).toBe(kept);
});

test('a pasted text is cut, between whole characters', () => {
  const search = { query: '🙂'.repeat(300), locale: 'en', tier: 'near', results: 0, told: false };
  expect(searchSchema.parse(search).query).toBe('🙂'.repeat(200));
});
