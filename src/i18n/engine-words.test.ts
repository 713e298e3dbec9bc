import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factForms } from '../core/fact-forms.ts';
import { describe, expect, test } from 'vitest';
import { engineWords, SPOKEN, speaks, untranslated } from './engine-words.ts';
import { pluralCategories } from './plurals.ts';
import { pluralNotes, uiNotes } from './words.ts';

const ENGINE = join(import.meta.dirname, '../..');
const units = new Set(
  Object.keys(engineWords('en')).flatMap((key) => /^unit\.([a-z-]+)_/.exec(key)?.[1] ?? []),
);

describe.each(SPOKEN)('the engine’s words in %s', (locale) => {
  const words = engineWords(locale);
  const counted = [...Object.keys(pluralNotes), ...[...units].map((unit) => `unit.${unit}`)];
  const forms = pluralCategories(locale);
  const needed = [
    ...Object.keys(uiNotes),
    ...counted.flatMap((key) => forms.map((form) => `${key}_${form}`)),
  ];

  test('are complete, with the plural forms of the language', () => {
    expect(needed.filter((key) => !words[key])).toEqual([]);
  });

  test('are translated, but for a few that are new', () => {
    const keys = new Set(
      untranslated(locale).map((key) => key.replace(/_(zero|one|two|few|many|other)$/, '')),
    );
    expect(keys.size, [...keys].join(', ')).toBeLessThanOrEqual(['en', 'ru'].includes(locale) ? 0 : 12);
  });

  test('are all known', () => {
    const known = (key: string) => needed.includes(key) || new RegExp(`_(${factForms.join('|')})_`).test(key);
    expect(Object.keys(words).filter((key) => !known(key))).toEqual([]);
  });

  test('have the values that the English ones have', () => {
    const values = (text = '') => [...new Set(text.match(/\{\{\w+\}\}/g))].sort().join(' ');
    const english = engineWords('en');
    const wrong = Object.keys(uiNotes).filter((key) => values(words[key]) !== values(english[key]));
    expect(wrong).toEqual([]);
  });
});

test('a variant of a language speaks as the language does', () => {
  expect(speaks('en-GB')).toBe(true);
  expect(engineWords('en-GB')).toEqual(engineWords('en'));
});

test('a language that the engine does not speak has English on pages for developers, and nothing else', () => {
  expect(speaks('pl')).toBe(false);
  expect(Object.keys(engineWords('pl')).every((key) => /^(api|embedding)\./.test(key))).toBe(true);
});

test('a language that the engine does not speak needs as many words as README says', () => {
  const forReaders = Object.keys(uiNotes).filter((key) => !/^(api|embedding)\./.test(key));
  const needed = Math.round((forReaders.length + Object.keys(pluralNotes).length) / 10) * 10;
  for (const file of ['README.md', 'CONTRIBUTING.md'])
    expect(Math.abs(wordsIn(file) - needed), file).toBeLessThanOrEqual(10);
});

const wordsIn = (file: string) =>
  Number(/some (\d+) words/.exec(readFileSync(join(ENGINE, file), 'utf8'))?.[1]);
