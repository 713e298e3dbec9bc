import { ar } from './ar/search.ts';
import { de } from './de/search.ts';
import { en } from './en/search.ts';
import { ru } from './ru/search.ts';
import { zh } from './zh/search.ts';
import { defaultSearchRules, type SearchRules } from './search-rules.ts';
import { rulesFor } from './rules-for.ts';

const rules: Readonly<Record<string, SearchRules>> = { ar, de, en, ru, zh };

/** What search knows of a language; its primary tag’s rules when the region has none (`en-GB` → `en`). */
export function searchRules(locale: string): SearchRules {
  return rulesFor(rules, locale) ?? defaultSearchRules;
}
