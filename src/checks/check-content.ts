import { byPlace, type Issue } from '../core/issue.ts';
import type { Content } from '../content/reader/content.ts';
import { allRules } from './all-rules.ts';
import type { Circumstances } from './rule.ts';
import { applySilences } from './silencing.ts';

/**
 * Holds content against every rule.
 *
 * @returns all findings that nobody asked to be overlooked, in the order of files and lines
 */
export function checkContent(content: Content, circumstances: Circumstances): Issue[] {
  const issues = allRules.flatMap((rule) => rule.check(content, circumstances));
  return applySilences(issues, content.silences, allRules).sort(byPlace);
}
