import { describe, expect, test } from 'vitest';
import { en } from './en/typography.ts';
import { typographyOf } from './typography.ts';
import { ru } from './ru/typography.ts';

/** No-break spaces, made visible. */
const shown = (text: string) => text.replaceAll('\u00a0', '~');

describe('English typography', () => {
  test.each([
    ['30 days', '30~days'],
    ['5 % off', '5~% off'],
    ['in Bitrix24 by email', 'in Bitrix24 by email'],
    ['in 2026 Bitrix changed', 'in 2026 Bitrix changed'],
    ['one — two', 'one~— two'],
    ['2020 – 2024', '2020~– 2024'],
    ['a-b — ', 'a-b~— '],
    ['a day', 'a day'],
    ['', ''],
  ])('%j is set as %j', (text, set) => {
    expect(shown(en.typography(text))).toBe(set);
  });
});

describe('Russian typography', () => {
  test.each([
    ['в портале', 'в~портале'],
    ['и в нём', 'и~в~нём'],
    ['на странице', 'на~странице'],
    ['В списке', 'В~списке'],
    ['для всех', 'для всех'],
    ['то же самое', 'то~же самое'],
    ['если бы знать', 'если~бы знать'],
    ['желание', 'желание'],
    ['не же на деле', 'не~же на~деле'],
    ['где ж б и мы', 'где~ж~б и~мы'],
    ['есть ли вход', 'есть~ли вход'],
    ['это — да', 'это~— да'],
    ['это —', 'это~—'],
    ['30 дней', '30~дней'],
    ['в Битрикс24 по приглашению', 'в~Битрикс24 по~приглашению'],
    ['5 %', '5~%'],
    ['№ 5', '№~5'],
    ['§ 8', '§~8'],
    ['из «Маркета»', 'из~«Маркета»'],
    ['портал в', 'портал в'],
    ['', ''],
  ])('%j is set as %j', (text, set) => {
    expect(shown(ru.typography(text))).toBe(set);
  });

  test('does not grow when it is applied twice', () => {
    const once = ru.typography('и в нём то же — 30 дней');
    expect(ru.typography(once)).toBe(once);
  });
});

test.each([
  ['z. B. heute', 'z.~B. heute'],
  ['nach 30 Tagen, § 5, Nr. 5', 'nach 30~Tagen, §~5, Nr.~5'],
  ['ja – nein', 'ja~– nein'],
])('German sets %j as %j', (text, set) => {
  expect(typographyOf('de').typography(text).replaceAll('\u00a0', '~')).toBe(set);
});

describe('the rules of a language', () => {
  test.each([
    ['en', en],
    ['en-GB', en],
    ['ru', ru],
    ['ru-KZ', ru],
  ])('%j are found', (locale, rules) => {
    expect(typographyOf(locale)).toBe(rules);
  });

  test('leave the text alone and write days out where a language has none of its own', () => {
    const { typography, day } = typographyOf('pl');
    expect(typography('a — 30 b')).toBe('a — 30 b');
    expect(day(new Date('2026-11-22T00:00:00Z'))).toBe('22 listopada 2026');
  });
});
