import { en } from './en.ts';
import { ru } from './ru.ts';
import { defaultReadingRules, type ReadingRules } from './rules.ts';

const rules: Readonly<Record<string, ReadingRules>> = { en, ru };

/** How to read a language; its primary tag’s rules when the region has none (`en-GB` → `en`). */
export function readingRules(locale: string): ReadingRules {
  const primary = locale.split('-')[0] ?? '';
  return (
    (Object.hasOwn(rules, locale) ? rules[locale] : undefined) ??
    (Object.hasOwn(rules, primary) ? rules[primary] : undefined) ??
    defaultReadingRules
  );
}

/** The languages that have rules of their own. */
export const readableLanguages: readonly string[] = Object.keys(rules);
