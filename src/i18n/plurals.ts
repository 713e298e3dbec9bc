/** The plural categories a language distinguishes, in CLDR's words: `['one', 'few', 'many', 'other']` for Russian. */
export function pluralCategories(locale: string): Intl.LDMLPluralRule[] {
  return new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
}
