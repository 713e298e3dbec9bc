import { en } from './en.ts';
import { defaultRules, type LanguageRules } from './rules.ts';
import { ru } from './ru.ts';

const rules: Record<string, LanguageRules> = { en, ru };

/** The rules of a language; of its primary tag when the region has none of its own (`en-GB` → `en`). */
export function languageRules(locale: string): LanguageRules {
  return rules[locale] ?? rules[locale.split('-')[0] ?? ''] ?? defaultRules(locale);
}
