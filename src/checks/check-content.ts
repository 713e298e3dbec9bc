import { byPlace, type Issue } from '../core/issue.ts';
import type { Content } from '../reader/content.ts';
import { allRules } from './all-rules.ts';

/**
 * Holds content against every rule.
 *
 * @returns all findings, in the order of files and lines
 */
export function checkContent(content: Content): Issue[] {
  return allRules.flatMap((rule) => rule.check(content)).sort(byPlace);
}
