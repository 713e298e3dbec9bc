import { describe, expect, test } from 'vitest';
import { joinMessages } from './join-messages.ts';
import { localeOfFile } from './locale-of-file.ts';
import { lineOfMessage } from './place-of-message.ts';

const LOCALES = ['en', 'ru', 'pt', 'pt-BR'];

test.each([
  ['locales/ru/common.json', 'ru'],
  ['messages_pt_BR.properties', 'pt-BR'],
  ['messages_pt.properties', 'pt'],
  ['res/values-pt-rBR/strings.xml', 'pt-BR'],
  ['res/values/strings.xml', 'en'],
  ['ru.lproj/Localizable.strings', 'ru'],
  ['locale\\ru\\LC_MESSAGES\\app.po', 'ru'],
  ['en/app.ru.json', 'ru'],
  ['trunk/strings.json', undefined],
])('the language of %s is %s', (file, locale) => {
  expect(localeOfFile(file, LOCALES)).toBe(locale);
});

describe('the line of a message', () => {
  test.each([
    ['JSON', '{\n "user": {\n  "open": "Store",\n  "save": "Store"\n }\n}', 'user.save', 'Store', 4],
    ['escaped JSON', '{\n "a": "x",\n "save": "The \\"it\\""\n}', 'save', 'The "it"', 3],
    ['PO', 'msgid "save"\nmsgstr "Store"\n', 'save', 'Store', 2],
    ['PO with a context', 'msgctxt "menu"\nmsgid "open"\nmsgstr "Open"\n', 'menu|open', 'Open', 3],
    ['what says so without its key', '\n\nStore', 'x', 'Store', 3],
    ['a key alone', '\nsave = \\u0041', 'save', 'A', 2],
    ['nothing', 'a', 'save', 'B', undefined],
  ])('of %s', (_form, text, key, said, line) => {
    expect(lineOfMessage(text, key, said)).toBe(line);
  });
});

test('two files that use one key keep both messages, under the same keys in each language', () => {
  const joined = (locale: string) => {
    const all = new Map<string, string>();
    joinMessages(all, `${locale}/user.json`, locale, new Map([['title', `user ${locale}`]]));
    joinMessages(all, `${locale}/mail.${locale}.json`, locale, new Map([['title', `mail ${locale}`]]));
    return Object.fromEntries(all);
  };
  expect(joined('en')).toEqual({ title: 'user en', 'mail:title': 'mail en' });
  expect(joined('ru')).toEqual({ title: 'user ru', 'mail:title': 'mail ru' });
});
