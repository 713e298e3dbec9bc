import { z } from 'zod';
import { factForms } from '../../core/fact-forms.ts';
import { engineWords } from '../../i18n/engine-words.ts';
import { pluralCategories } from '../../i18n/plurals.ts';
import { pluralNotes, uiNotes, type UiWords } from '../../i18n/words.ts';

/** Any words file: texts by key. */
export const wordsSchema = z.record(z.string(), z.string());

const word = z.string().min(1, { error: 'is empty' });

/**
 * `content/ui/<locale>.json`: words for the engine to say instead of its own, and those that it lacks in a language, with
 * the plural forms the language distinguishes.
 *
 * @param locale the language; decides which plural forms must be there
 * @param units ids of units that facts are counted in; each needs `unit.<id>_<form>`
 */
export function uiSchema(locale: string, units: readonly string[]): UiSchema {
  const of = [locale, ...units].join();
  const schema = schemas.get(of) ?? createUiSchema(locale, units);
  schemas.set(of, schema);
  return schema;
}

type UiSchema = z.ZodType<Partial<UiWords>>;

/** By language and units: it is long, and the same for every reading. */
const schemas = new Map<string, UiSchema>();

function createUiSchema(locale: string, units: readonly string[]): UiSchema {
  const counted = [...Object.keys(pluralNotes), ...units.map((unit) => `unit.${unit}`)];
  const keys = [
    ...Object.keys(uiNotes),
    ...counted.flatMap((key) => pluralCategories(locale).map((form) => `${key}_${form}`)),
  ];
  // A language with cases may have its units in them, for `<Fact form="…" />`.
  const inCases = units.flatMap((unit) =>
    factForms.flatMap((form) => pluralCategories(locale).map((plural) => `unit.${unit}_${form}_${plural}`)),
  );
  const own = engineWords(locale);
  return z.strictObject({
    ...Object.fromEntries(Object.keys(own).map((key) => [key, word.optional()])),
    ...Object.fromEntries(keys.map((key) => [key, key in own ? word.optional() : word])),
    ...Object.fromEntries(inCases.map((key) => [key, word.optional()])),
  });
}
