import { de } from './de/typography.ts';
import { en } from './en/typography.ts';
import { defaultTypography, type Typography } from './typography-rules.ts';
import { ru } from './ru/typography.ts';
import { rulesFor } from './rules-for.ts';

const rules: Record<string, Typography> = { de, en, ru };

/** The rules of a language; of its primary tag when the region has none of its own (`en-GB` → `en`). */
export function typographyOf(locale: string): Typography {
  return rulesFor(rules, locale) ?? defaultTypography(locale);
}
