import { expect, test } from 'vitest';
import { sounds } from './sound.ts';

test.each([
  ['clear', 'клир'],
  ['account', 'аккаунт'],
  ['password', 'пассворд'],
  ['admin', 'админ'],
  ['link', 'линк'],
])('%s sounds as %s', (word, heard) => {
  expect(sounds.heard(heard)).toBe(sounds.soundOf(word));
});

test('what is in other letters is not heard', () => {
  expect(sounds.heard('clear')).toBeUndefined();
});
