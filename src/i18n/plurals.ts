/** The plural categories a language distinguishes, in CLDR's words: `['one', 'few', 'many', 'other']` for Russian. */
export function pluralCategories(locale: string): Intl.LDMLPluralRule[] {
  return new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
}

/** The plural category of a figure in a language: `one` for 21 in Russian. */
export function pluralCategory(locale: string, value: number): Intl.LDMLPluralRule {
  return new Intl.PluralRules(locale).select(value);
}
