import { de } from './de/writing.ts';
import { lazyMap } from '../core/lazy.ts';
import { en } from './en/writing.ts';
import { quotationMarks } from './quotation-marks.ts';
import { plainWritingRules, type WritingRules } from './writing-rules.ts';
import { ru } from './ru/writing.ts';
import { rulesFor } from './rules-for.ts';

const rules: Readonly<Record<string, WritingRules>> = { de, en, ru };

const plain = lazyMap((locale: string) => plainWritingRules(quotationMarks(locale)));

/** What writers of a language have to mind; its primary tag’s rules when the region has none (`en-GB` → `en`). */
export function writingRules(locale: string): WritingRules {
  return rulesFor(rules, locale) ?? plain(locale);
}
