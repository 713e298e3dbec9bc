import { expect, test } from 'vitest';
import { looseTitle } from './loose-title.ts';

/** No-break spaces, made visible. */
const shown = (text: string) => text.replaceAll('\u00a0', '~');

test.each([
  ['short runs stay together', 'Выйти из~компании', 'Выйти из~компании'],
  ['long ones do not', 'Восстановить из~администраторов', 'Восстановить из администраторов'],
  ['nor chains of words', 'и~в~Битрикс24~—', 'и в Битрикс24 —'],
  ['a text without any is left alone', 'One administrator', 'One administrator'],
])('%s', (_, text, loose) => {
  expect(shown(looseTitle(text.replaceAll('~', '\u00a0')))).toBe(loose);
});
