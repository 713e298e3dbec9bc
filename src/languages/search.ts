import { defaultSearchRules, type SearchRules } from './search-rules.ts';
import { registry } from './search-registry.ts';
import { rulesFor } from './rules-for.ts';

/** What search knows of a language; its primary tag’s rules when the region has none (`en-GB` → `en`). */
export function searchRules(locale: string): SearchRules {
  return rulesFor(registry, locale) ?? defaultSearchRules;
}
