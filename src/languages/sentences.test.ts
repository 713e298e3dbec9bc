import { expect, test } from 'vitest';
import { sentencesIn } from './sentences.ts';

test.each<[string, string, number]>([
  ['en', '', 0],
  ['en', 'One. Two! Three? Four…', 4],
  ['en', 'Click Settings, e.g. Mail. Then wait.', 2],
  ['en', 'It costs approx. 5 euros, i.e. No. 3 pays. Done.', 2],
  ['en', 'Click “Delete?” and wait. It is gone.', 2],
  ['en', 'Version 2.5 at 10.30 p.m. works.', 1],
  ['ru', 'Раз. Два! Три? Четыре…', 4],
  ['ru', 'Файлы, задачи и т. д. Администратор их видит.', 1],
  ['ru', 'Нажмите «Удалить?» и подождите. Готово.', 2],
  ['ru', 'Это стоит 500 руб. в месяц, см. Тарифы. Готово.', 2],
  ['ru', 'С 22 ноября 2026 г. Битрикс24 платный. Так и есть.', 2],
  ['ru', 'Так говорит друг. Он прав.', 2],
  ['pl', 'Raz. Dwa.', 2],
])('%s: “%s” has %i sentences', (locale, text, count) => {
  expect(sentencesIn(text, locale)).toHaveLength(count);
});
