import { describe, expect, test } from 'vitest';
import { compareLabels, type KnownLabel } from './compare-labels.ts';

const products = (languages: Record<string, Record<string, string>>) =>
  new Map(Object.entries(languages).map(([locale, said]) => [locale, new Map(Object.entries(said))]));

const save: KnownLabel = { id: 'save', label: { en: 'Save', de: 'Sichern' }, message: undefined };
const compare = (known: KnownLabel, languages: Record<string, Record<string, string>>) =>
  compareLabels([known], products(languages));

describe('a label', () => {
  test.each([
    ['as it is', { en: { s: 'Save' }, de: { s: 'Sichern' } }],
    ['with a mnemonic, dots or a colon', { en: { s: '&Save…' }, de: { s: 'Sichern:' } }],
    ['in two messages', { en: { s: 'Save', t: 'Save' }, de: { s: 'Sichern', t: 'Sichern' } }],
  ])('that the product says %s has not changed', (_how, languages) => {
    expect(compare(save, languages).changed).toEqual([]);
  });

  test('that one language says differently is told with the new wording', () => {
    const { changed } = compare(save, { en: { s: 'Store' }, de: { s: 'Sichern' } });
    expect(changed).toEqual([{ id: 'save', locale: 'en', said: 'Save', now: 'Store', key: 's' }]);
  });

  test('that changed everywhere is told by its key', () => {
    const { changed } = compare({ ...save, message: 's' }, { en: { s: 'Store' }, de: { s: 'Ablegen' } });
    expect(changed.map(({ locale, now }) => [locale, now])).toEqual([
      ['en', 'Store'],
      ['de', 'Ablegen'],
    ]);
  });

  test('whose key says something else has changed, though another message says it', () => {
    const { changed } = compare({ ...save, message: 's' }, { en: { s: 'Store', t: 'Save' } });
    expect(changed).toMatchObject([{ now: 'Store', key: 's' }]);
  });

  test.each([
    ['gone everywhere', { en: { t: 'Open' }, de: { t: 'Öffnen' } }, ['en', 'de']],
    [
      'ambiguous in the other language',
      { en: { s: 'A', t: 'B' }, de: { s: 'Sichern', t: 'Sichern' } },
      ['en'],
    ],
  ])('that is %s is told without a new wording', (_how, languages, locales) => {
    const { changed } = compare(save, languages);
    expect(changed.map(({ locale, now }) => [locale, now])).toEqual(
      locales.map((locale) => [locale, undefined]),
    );
  });

  test('is not compared in a language of which there is no file', () => {
    expect(compare(save, { en: { s: 'Save' } }).changed).toEqual([]);
  });
});

test('keys are found where one message says the label in every language', () => {
  const keysOf = (languages: Record<string, Record<string, string>>) => [...compare(save, languages).keys];
  expect(keysOf({ en: { s: 'Save', t: 'Save' }, de: { s: 'Sichern', t: 'Merken' } })).toEqual([
    ['save', 's'],
  ]);
  expect(keysOf({ en: { s: 'Save', t: 'Save' }, de: { s: 'Sichern', t: 'Sichern' } })).toEqual([]);
});
