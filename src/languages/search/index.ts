import { en } from './en.ts';
import { ru } from './ru.ts';
import { defaultSearchRules, type SearchRules } from './rules.ts';

const rules: Readonly<Record<string, SearchRules>> = { en, ru };

/** What search knows of a language; its primary tag’s rules when the region has none (`en-GB` → `en`). */
export function searchRules(locale: string): SearchRules {
  const primary = locale.split('-')[0] ?? '';
  return (
    (Object.hasOwn(rules, locale) ? rules[locale] : undefined) ??
    (Object.hasOwn(rules, primary) ? rules[primary] : undefined) ??
    defaultSearchRules
  );
}
