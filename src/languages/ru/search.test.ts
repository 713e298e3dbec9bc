import { describe, expect, test } from 'vitest';
import { ru } from './search.ts';

const stemOf = (word: string) => ru.stem(ru.fold(word));

describe('search takes for one word', () => {
  test.each([
    'уволить увольнять увольнение уволенных увольте',
    'удалить удаляют удаление удалённый удалю',
    'подключить подключаем подключение подключён',
    'добавить добавлять добавьте добавление',
    'приглашать приглашён приглашение',
    'переименовать переименование переименовывая',
    'почта почтовый',
    'портал портала порталов порталом',
    'подпись подписи подписью подписей',
    'телефония телефонию телефонией',
  ])('%s', (forms) => {
    expect(new Set(forms.split(' ').map(stemOf)).size).toBe(1);
  });
});

describe('search keeps apart', () => {
  test.each([
    'подпись подписка',
    'телефон телефония',
    'порт портал',
    'запись видеозапись',
    'компания компьютер',
    'отмена отметка',
    'передать перейти',
  ])('%s', (words) => {
    const all = words.split(' ');
    expect(new Set(all.map(stemOf)).size).toBe(all.length);
  });
});

describe('Latin letters', () => {
  test.each([
    ['4to', 'что'],
    ['no4', 'ноч'],
    ['shest', 'шест'],
    ['crm24', undefined],
    ['b24', 'б24'],
  ])('%s is read as %s', (typed, read) => {
    const [first] = ru.fromLatin?.(typed) ?? [];
    if (read === undefined) expect(first).not.toMatch(/ч/);
    else expect(first).toBe(read);
  });
});
