import ar from './words/ar.json' with { type: 'json' };
import de from './words/de.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };
import es from './words/es.json' with { type: 'json' };
import fr from './words/fr.json' with { type: 'json' };
import pt from './words/pt.json' with { type: 'json' };
import ru from './words/ru.json' with { type: 'json' };
import tr from './words/tr.json' with { type: 'json' };
import zh from './words/zh.json' with { type: 'json' };
import { pluralCategories } from './plurals.ts';

/** Words by key, as they stand in a file of words. */
type Words = Readonly<Record<string, string>>;

/** The languages that the engine speaks by itself; a help centre may put other words into `ui/<locale>.json`. */
const WORDS: Readonly<Record<string, Words>> = {
  en,
  ru,
  de,
  fr,
  es,
  pt,
  tr,
  ar,
  zh,
};

/** Words of pages for developers: where a language lacks them, they stay English. */
const FOR_DEVELOPERS = /^(api|embedding)\./;

const developerWords: Words = Object.fromEntries(
  Object.entries<string>(en).filter(([key]) => FOR_DEVELOPERS.test(key)),
);

/**
 * The engine's own words for a language: those of the language itself (`pt` for `pt-BR`), and English ones on pages for
 * developers where it has none.
 *
 * @param locale BCP 47 tag
 */
export function engineWords(locale: string): Words {
  const known = byLocale.get(locale);
  if (known) return known;
  const own = ownWords(locale);
  // A word that was added and is not translated yet is better in English than missing; a test counts them.
  const english = own === undefined ? developerWords : inForms(locale);
  const words = Object.freeze({ ...english, ...own });
  byLocale.set(locale, words);
  return words;
}

const byLocale = new Map<string, Words>();

/** The English words with the plural forms of another language: until they are translated, each is the general form. */
function inForms(locale: string): Words {
  const words: Record<string, string> = {};
  for (const [key, word] of Object.entries<string>(en)) {
    const [, counted] = /^(.+)_other$/.exec(key) ?? [];
    if (counted === undefined) {
      if (!/_(zero|one|two|few|many)$/.test(key)) words[key] = word;
    } else for (const form of pluralCategories(locale)) words[`${counted}_${form}`] = word;
  }
  return words;
}

/**
 * The engine's words as they were written at first, in the plural forms of a language.
 *
 * @returns undefined for that language itself
 */
export const originalWords = (locale: string): Words | undefined =>
  ownWords(locale) === en ? undefined : inForms(locale);

/** Whether the engine speaks a language by itself. */
export const speaks = (locale: string) => ownWords(locale) !== undefined;

function ownWords(locale: string): Words | undefined {
  const [language = locale] = locale.split('-');
  const tag = [locale, language].find((candidate) => Object.hasOwn(WORDS, candidate));
  return tag === undefined ? undefined : WORDS[tag];
}

/** The keys of the engine's words that a language has not yet, those of pages for developers left out. */
export function untranslated(locale: string): string[] {
  const own = ownWords(locale) ?? {};
  return Object.keys(engineWords(locale)).filter((key) => !(key in own) && !FOR_DEVELOPERS.test(key));
}

/** Every language that the engine speaks by itself. */
export const SPOKEN: readonly string[] = Object.keys(WORDS);
