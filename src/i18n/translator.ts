import { createInstance } from 'i18next';
import { typographyOf } from '../languages/typography.ts';
import type { PluralKey, UiKey, UiWords } from './words.ts';

/** Values for the `{{…}}` of a text. */
export type Values = Record<string, string | number>;

/** Speaks the site's own words in one language. */
export interface Translator {
  locale: string;
  /** A text, set in the language's typography. */
  (key: UiKey, values?: Values): string;
  /** A text that depends on a count, in the right plural form. */
  plural(key: PluralKey | `unit.${string}`, count: number, values?: Values): string;
  /** Every plural form of a text, for scripts in the browser: `{one: '{{count}} result', other: …}`. */
  pluralForms(key: PluralKey): Partial<Record<Intl.LDMLPluralRule, string>>;
  /** Sets foreign text (a title, a label) in the language's typography. */
  set(text: string): string;
  /** A calendar day, `2026-11-22`, written out. */
  day(day: string): string;
}

/**
 * @param locale BCP 47 tag
 * @param words the checked content of `content/ui/<locale>.json`
 */
export function createTranslator(locale: string, words: UiWords): Translator {
  const i18n = createInstance();
  void i18n.init({
    lng: locale,
    resources: { [locale]: { translation: words } },
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  const rules = typographyOf(locale);
  const set = (text: string) => rules.typography(text);
  const say = (key: string, values?: Values) => set(i18n.t(key, { ...values }));

  return Object.assign((key: UiKey, values?: Values) => say(key, values), {
    locale,
    plural: (key: string, count: number, values?: Values) => say(key, { ...values, count }),
    pluralForms: (key: PluralKey) =>
      Object.fromEntries(
        new Intl.PluralRules(locale)
          .resolvedOptions()
          .pluralCategories.map((category) => [category, set(words[`${key}_${category}`] ?? '')]),
      ),
    set,
    day: (day: string) => set(rules.day(new Date(`${day}T00:00:00Z`))),
  });
}
