import { expect, test } from 'vitest';
import { MessagesRefused } from './messages.ts';
import { readMessages } from './read-messages.ts';

const read = (file: string, text: string, locale = 'en') =>
  Object.fromEntries(readMessages(file, text, locale));

test.each([
  [
    'i18next, nested and flat',
    'en.json',
    '{"user":{"save":"Save"},"a.b":"C","n":3}',
    { 'user.save': 'Save', 'a.b': 'C' },
  ],
  ['FormatJS by id', 'en.json', '{"x":{"defaultMessage":"Save","description":"d"}}', { x: 'Save' }],
  ['FormatJS as a list', 'en.json', '[{"id":"x","defaultMessage":"Save"}]', { x: 'Save' }],
  ['a byte order mark', 'en.json', '\uFEFF{"x":"Save"}', { x: 'Save' }],
  [
    'a string catalogue, source language',
    'Localizable.xcstrings',
    '{"sourceLanguage":"en","strings":{"Save":{"localizations":{"ru":{"stringUnit":{"value":"Сохранить"}}}}}}',
    { Save: 'Save' },
  ],
  [
    'PO, with a context, a plural and a text without translation',
    'en.po',
    'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "save"\nmsgstr "Save"\n\nmsgctxt "menu"\nmsgid "open"\nmsgstr "Open…"\n\nmsgid "Close"\nmsgstr ""\n\nmsgid "day"\nmsgid_plural "days"\nmsgstr[0] "day"\nmsgstr[1] "days"\n',
    { save: 'Save', 'menu|open': 'Open…', Close: 'Close', day: 'day', 'day[1]': 'days' },
  ],
  [
    'XLIFF 1.2',
    'a.xlf',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="en" target-language="de" datatype="plaintext"><body><trans-unit id="x"><source>Save</source><target>Sichern</target></trans-unit><trans-unit id="y"><source>Open</source></trans-unit></body></file></xliff>',
    { x: 'Sichern', y: 'Open' },
  ],
  [
    'XLIFF 2.0',
    'a.xliff',
    '<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="de"><file id="a"><unit id="x"><segment><source>Save</source><target>Sichern</target></segment></unit></file></xliff>',
    { x: 'Sichern' },
  ],
  [
    'Android',
    'strings.xml',
    '<resources><!-- c --><string name="save">Save</string><string name="it">It\\\'s &amp; <b>bold</b></string><plurals name="day"><item quantity="one">day</item><item quantity="other">days</item></plurals><string-array name="l"><item>A</item></string-array></resources>',
    { save: 'Save', it: "It's & bold", 'day.one': 'day', 'day.other': 'days', 'l.0': 'A' },
  ],
  [
    'Apple',
    'Localizable.strings',
    '/* "not" = "this"; */\n"save" = "Save \\"it\\""; // and so on\nopen.all = "http://x \\U2026";',
    { save: 'Save "it"', 'open.all': 'http://x …' },
  ],
  [
    'properties',
    'en.properties',
    '# c\nuser.save = Save\\\n  it\nb:\\u0041',
    { 'user.save': 'Saveit', b: 'A' },
  ],
])('reads %s', (_what, file, text, messages) => {
  expect(read(file, text)).toEqual(messages);
});

test('takes another language from a string catalogue', () => {
  const catalogue =
    '{"sourceLanguage":"en","strings":{"Save":{"localizations":{"ru":{"stringUnit":{"value":"Сохранить"}}}},"Open":{}}}';
  expect(read('a.xcstrings', catalogue, 'ru')).toEqual({ Save: 'Сохранить' });
});

test.each([
  ['another form', 'en.yaml', 'a: b', 'Give one of: json, xcstrings, po'],
  ['broken JSON', 'en.json', '{', 'en.json cannot be read'],
  ['broken XML', 'strings.xml', '<resources><string', 'strings.xml cannot be read'],
  ['a file without messages', 'en.json', '{}', 'holds no messages'],
])('refuses %s', (_what, file, text, message) => {
  expect(() => read(file, text)).toThrow(MessagesRefused);
  expect(() => read(file, text)).toThrow(message);
});
