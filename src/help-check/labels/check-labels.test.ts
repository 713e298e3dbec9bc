import { describe, expect, test } from 'vitest';
import type { Labels } from '../../embed/wire/labels.ts';
import { checkLabels, type MessageFile } from './check-labels.ts';

const LOCALES = ['en', 'ru', 'de'];
/** Labels of a product: 220 in three languages, of which every eleventh is renamed. */
const COUNT = 220;
const RENAMED = Array.from({ length: COUNT }, (_, number) => number).filter((number) => number % 11 === 3);
const NAMES: Record<string, (number: number) => string> = {
  en: (number) => `Open list ${number}`,
  ru: (number) => `Открыть список ${number}`,
  de: (number) => `Liste ${number} öffnen`,
};
const nameIn = (locale: string, number: number) => NAMES[locale]?.(number) ?? '';

const labels: Labels = {
  $schema: 'https://help.example/embed/v1/schema/labels.json',
  schema: 1,
  file: 'content/terms.yaml',
  labels: Array.from({ length: COUNT }, (_, number) => ({
    id: `term-${number}`,
    label: Object.fromEntries(LOCALES.map((locale) => [locale, nameIn(locale, number)])),
    lines: { en: number + 1, ru: number + 1, de: number + 1 },
    uses: LOCALES.map((locale) => ({
      article: 'alpha',
      locale,
      section: 'remove',
      file: `content/articles/alpha/${locale}.mdx`,
      line: number + 10,
    })),
  })),
};

/** The product's messages in one language; a renamed label got other words in that one alone, in turn. */
function messagesIn(locale: string): [string, string][] {
  return Array.from({ length: COUNT }, (_, number) => {
    const turn = RENAMED.indexOf(number);
    const isHere = turn >= 0 && LOCALES[turn % LOCALES.length] === locale;
    return [`list.key${number}x`, isHere ? `${nameIn(locale, number)} now` : nameIn(locale, number)];
  });
}

const xml = (text: string) => text.replaceAll('&', '&amp;');
const FORMS: Record<string, [name: (locale: string) => string, write: (locale: string) => string]> = {
  'i18next JSON': [
    (locale) => `locales/${locale}/app.json`,
    (locale) =>
      JSON.stringify(
        { list: Object.fromEntries(messagesIn(locale).map(([key, said]) => [key.slice(5), said])) },
        null,
        1,
      ),
  ],
  FormatJS: [
    (locale) => `lang/${locale}.json`,
    (locale) =>
      JSON.stringify(
        Object.fromEntries(messagesIn(locale).map(([key, said]) => [key, { defaultMessage: said }])),
        null,
        1,
      ),
  ],
  PO: [
    (locale) => `po/${locale}.po`,
    (locale) =>
      `msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n${messagesIn(locale)
        .map(([key, said]) => `msgid "${key}"\nmsgstr "${said}"\n`)
        .join('\n')}`,
  ],
  XLIFF: [
    (locale) => `app.${locale}.xlf`,
    (locale) =>
      `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="en" target-language="${locale}" datatype="plaintext"><body>\n${messagesIn(
        locale,
      )
        .map(
          ([key, said]) =>
            `<trans-unit id="${key}"><source>${key}</source><target>${xml(said)}</target></trans-unit>`,
        )
        .join('\n')}\n</body></file></xliff>`,
  ],
  Android: [
    (locale) => `res/values${locale === 'en' ? '' : `-${locale}`}/strings.xml`,
    (locale) =>
      `<resources>\n${messagesIn(locale)
        .map(([key, said]) => `<string name="${key}">${xml(said)}</string>`)
        .join('\n')}\n</resources>`,
  ],
  'Apple strings': [
    (locale) => `${locale}.lproj/Localizable.strings`,
    (locale) =>
      messagesIn(locale)
        .map(([key, said]) => `"${key}" = "${said}";`)
        .join('\n'),
  ],
  properties: [
    (locale) => `messages_${locale}.properties`,
    (locale) =>
      messagesIn(locale)
        .map(([key, said]) => `${key}=${said}`)
        .join('\n'),
  ],
};

describe.each(Object.entries(FORMS))('%s', (_form, [name, write]) => {
  const files = LOCALES.map((locale): MessageFile => ({
    file: name(locale),
    text: write(locale),
    locale: undefined,
  }));
  const checked = checkLabels(labels, files, LOCALES);

  test('20 renamed labels are found in the language of each, and none of 200 others', () => {
    if ('refused' in checked) throw new Error(checked.refused);
    expect(RENAMED).toHaveLength(20);
    const found = checked.findings.map(({ code, what, instead }) => [
      code,
      /\("(.*)"\)/.exec(what)?.[1],
      instead,
    ]);
    const expected = RENAMED.map((number, turn) => [
      'label-changed',
      `term-${number}`,
      `${nameIn(LOCALES[turn % LOCALES.length] ?? '', number)} now`,
    ]);
    expect(found).toEqual(expected);
  });

  test('each is told by article, section, line and the line of the message', () => {
    if ('refused' in checked) throw new Error(checked.refused);
    for (const [index, { file, line, why, instead = '' }] of checked.findings.entries()) {
      expect(why).toContain(`article "alpha", section "remove" (content/articles/alpha/`);
      expect(why).toContain(`.mdx:${(RENAMED[index] ?? 0) + 10})`);
      const text = files.find((given) => given.file === file)?.text ?? '';
      expect(text.split('\n')[line - 1]).toContain(instead);
    }
  });
});

test('what the product says everywhere differently is proposed where the key is known, or is the id of the term', () => {
  const [first] = labels.labels;
  if (!first) throw new Error('There is no label.');
  const one = (message?: string): Labels => ({
    ...labels,
    labels: [{ ...first, id: 'open-list', ...(message === undefined ? {} : { message }) }],
  });
  const files = LOCALES.map((locale) => ({
    file: `${locale}.json`,
    text: JSON.stringify({ a: { openList: `${locale} list` }, b: `${locale} other` }),
    locale,
  }));
  const found = (message?: string) => {
    const checked = checkLabels(one(message), files, LOCALES);
    return 'refused' in checked ? checked.refused : checked.findings.map(({ instead }) => instead);
  };
  expect(found('b')).toEqual(['en other', 'ru other', 'de other']);
  expect(found()).toEqual(['en list', 'ru list', 'de list']);
});

test.each([
  ['a language nobody names', 'strings.json', '{"a":"b"}', 'strings.json does not say which language'],
  ['a broken file', 'ru.json', '{', 'ru.json cannot be read'],
])('%s is one line', (_what, file, text, refused) => {
  expect(checkLabels(labels, [{ file, text, locale: undefined }], LOCALES)).toEqual({
    refused: expect.stringContaining(refused) as string,
  });
});

test('an XLIFF or PO file says its language itself', () => {
  const text = 'msgid ""\nmsgstr ""\n"Language: ru\\n"\n\nmsgid "a"\nmsgstr "b"\n';
  expect(checkLabels(labels, [{ file: 'app.po', text, locale: undefined }], LOCALES)).toMatchObject({
    compared: COUNT,
  });
});
