import { createInstance, type TFunction } from 'i18next';
import { lazyMap } from '../core/lazy.ts';
import type { FactForm } from '../core/fact-forms.ts';
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
  /**
   * An amount with its unit, `30 days`: the number as the language writes it, the unit in the right plural.
   *
   * @param form a grammatical case, where the language has words for it (`unit.<unit>_genitive_<plural>`)
   */
  counted(unit: string, count: number, form?: FactForm): string;
  /** Every plural form of a text, for scripts in the browser: `{one: '{{count}} result', other: …}`. */
  pluralForms(key: PluralKey): Partial<Record<Intl.LDMLPluralRule, string>>;
  /** Sets foreign text (a title, a label) in the language's typography. */
  set(text: string): string;
  /** A calendar day, `2026-11-22`, written out. */
  day(day: string): string;
}

/**
 * Makes the translators of all languages, on one instance of i18next.
 *
 * @param words the checked content of `content/ui/<locale>.json`, by locale id
 * @returns gives the translator of a language, always the same one
 */
export function createTranslators(words: ReadonlyMap<string, UiWords>): (locale: string) => Translator {
  const i18n = createInstance();
  void i18n.init({
    lng: [...words.keys()][0],
    // A missing word is for the content check to report; another language's would hide it.
    fallbackLng: false,
    resources: Object.fromEntries([...words].map(([locale, own]) => [locale, { translation: own }])),
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return lazyMap((locale: string) => {
    const own = words.get(locale);
    if (!own) throw new Error(`content/ui/${locale}.json is missing.`);
    return translatorOf(locale, own, i18n.getFixedT(locale));
  });
}

/** One language alone; see `createTranslators`. */
export function createTranslator(locale: string, words: UiWords): Translator {
  return createTranslators(new Map([[locale, words]]))(locale);
}

function translatorOf(locale: string, words: UiWords, translate: TFunction): Translator {
  const numbers = new Intl.NumberFormat(locale);
  const rules = typographyOf(locale);
  const set = (text: string) => rules.typography(text);
  const say = (key: string, values?: Values) => set(translate(key, { ...values }));
  // Most texts have no values and stand on every page.
  const plain = lazyMap((key: string) => say(key));

  return Object.assign((key: UiKey, values?: Values) => (values ? say(key, values) : plain(key)), {
    locale,
    plural: (key: string, count: number, values?: Values) => say(key, { ...values, count }),
    counted: (unit: string, count: number, form?: FactForm) => {
      const key = `unit.${unit}`;
      const context =
        form && Object.keys(words).some((word) => word.startsWith(`${key}_${form}_`)) ? form : undefined;
      // i18next picks the plural by `count` and prints `{{count}}`; the number is put there as the language writes it.
      return set(translate(key, { count, context, replace: { count: numbers.format(count) } }));
    },
    pluralForms: (key: PluralKey) =>
      Object.fromEntries(
        new Intl.PluralRules(locale)
          .resolvedOptions()
          // Words that fall back to another language have the forms of that one: for the rest `other` is taken.
          .pluralCategories.flatMap((category) => {
            const form = words[`${key}_${category}`];
            return form === undefined ? [] : [[category, set(form)] as const];
          }),
      ),
    set,
    day: (day: string) => set(rules.day(new Date(`${day}T00:00:00Z`))),
  });
}
