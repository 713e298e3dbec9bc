import { en } from './en.ts';
import { defaultWritingRules, type WritingRules } from './rules.ts';
import { ru } from './ru.ts';

const rules: Readonly<Record<string, WritingRules>> = { en, ru };

/** What writers of a language have to mind; its primary tag’s rules when the region has none (`en-GB` → `en`). */
export function writingRules(locale: string): WritingRules {
  const primary = locale.split('-')[0] ?? '';
  return (
    (Object.hasOwn(rules, locale) ? rules[locale] : undefined) ??
    (Object.hasOwn(rules, primary) ? rules[primary] : undefined) ??
    defaultWritingRules
  );
}
