import { de } from './de/text-analysis.ts';
import { en } from './en/text-analysis.ts';
import { ru } from './ru/text-analysis.ts';
import { defaultTextAnalysis, type TextAnalysis } from './text-analysis-rules.ts';
import { rulesFor } from './rules-for.ts';

const rules: Readonly<Record<string, TextAnalysis>> = { de, en, ru };

/** How to read a language; its primary tag’s rules when the region has none (`en-GB` → `en`). */
export function textAnalysis(locale: string): TextAnalysis {
  return rulesFor(rules, locale) ?? defaultTextAnalysis;
}

/** The languages that have rules of their own. */
export const analysedLanguages: readonly string[] = Object.keys(rules);
