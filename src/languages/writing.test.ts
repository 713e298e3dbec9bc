import { describe, expect, test } from 'vitest';
import { writingRules } from './writing.ts';

/** Every slip as `found → better`. */
const slips = (locale: string, text: string) =>
  writingRules(locale)
    .slips(text)
    .map(({ at, found, better }) => {
      expect(text.slice(at, at + found.length)).toBe(found);
      return `${found}→${better}`;
    });

describe('slips of English', () => {
  test.each<[string, string[]]>([
    ['He said "no".', ['"→“ or ”', '"→“ or ”']],
    ["It isn't.", ["'→’ (or ‘ where a quotation begins)"]],
    ['One -- two', ['--→—']],
    ['One - two', [' - → — ']],
    ['Wait...', ['...→…']],
    ['Wait ....', ['....→…']],
    ['One  two', ['  → ']],
    ['One , two', [' ,→,']],
    ['Why ?', [' ?→?']],
    ['He said “no”, it isn’t — well… a two-step 5–7 of 5.5" at 10:30.', []],
    ['Add a .md file to bitrix24.site', []],
    ['Open → , or so', []],
    ['  indented', []],
    ['', []],
  ])('%j', (text, found) => {
    expect(slips('en', text)).toEqual(found);
  });
});

describe('slips of Russian', () => {
  test.each<[string, string[]]>([
    ['Пункт "Все"', ['"→« or »', '"→« or »']],
    ['Пункт “Все”', ['“→« or »', '”→« or »']],
    ['Это - да', [' - → — ']],
    ['Это – да', [' – → — ']],
    ['Это -- да', ['--→—']],
    ['Еще и ее счет', ['Еще→Ещё', 'ее→её', 'счет→счёт']],
    ['ЕЩЕ', ['ЕЩЕ→ЕЩЁ']],
    ['удаленный доступ', ['удаленный→удалённый']],
    ['подключенных', ['подключенных→подключённых']],
    ['Дело в нем, но о чем?', ['в нем→в нём', 'о чем→о чём']],
    ['Войдите , потом...', [' ,→,', '...→…']],
    ['Пункт «Все», „внутри“, 10 – 20, 2020–2024, из-за — ещё её счёт', []],
    ['Все узнает, больше чем нужно; берет; небо; счета; причем-то не при чём', ['причем→причём']],
    ['удалена, включено, отключите, раздел', []],
    ['', []],
  ])('%j', (text, found) => {
    expect(slips('ru', text)).toEqual(found);
  });
});

describe('a language without rules', () => {
  test('has no slips and no hints', () => {
    expect(slips('pl', 'To "jest" -- a...')).toEqual([]);
    expect(writingRules('pl').secondAction('a, then b')).toBeUndefined();
  });

  test('of a region has those of its language', () => {
    expect(slips('en-GB', 'a...')).toHaveLength(1);
  });
});

describe('a second action', () => {
  test.each([
    ['en', 'Open Settings, then Apps.', ', then'],
    ['en', 'Tick the box and then wait.', 'and then'],
    ['en', 'Tick the boxes and click Apply.', 'and click'],
    ['en', 'Wait for the letter. After that, click the link.', '. After that,'],
    ['ru', 'Откройте «Параметры», затем «Приложения».', 'затем'],
    ['ru', 'Отметьте строки и нажмите кнопку.', 'и нажмите'],
    ['ru', 'Дождитесь письма. После этого откройте ссылку.', '. После этого'],
  ])('%s: %s', (locale, step, words) => {
    expect(writingRules(locale).secondAction(step)?.words).toContain(words);
  });

  test.each([
    ['en', 'Open the list and click the name.'],
    ['en', 'Click the three dots and choose Dismiss.'],
    ['en', 'Enter the name and the address.'],
    ['en', 'If they then ask, answer.'],
    ['en', 'Click the strengthened link.'],
    ['ru', 'Откройте список и нажмите на имя.'],
    ['ru', 'Нажмите на три точки и выберите пункт.'],
    ['ru', 'Введите имя и адрес.'],
    ['ru', 'Нажмите на затемнённую кнопку.'],
  ])('is not seen in %s: %s', (locale, step) => {
    expect(writingRules(locale).secondAction(step)).toBeUndefined();
  });
});
