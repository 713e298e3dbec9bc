import { byPlace, type Issue } from '../core/issue.ts';
import type { Content } from '../content/reader/content.ts';
import { allRules } from './all-rules.ts';
import type { Circumstances } from './rule.ts';
import { unfinishedText } from './rules/unfinished-text.ts';
import { applySilences } from './silencing.ts';

/**
 * Holds content against every rule.
 *
 * @returns all findings that nobody asked to be overlooked, in the order of files and lines
 */
export function checkContent(content: Content, circumstances: Circumstances): Issue[] {
  const issues = allRules.flatMap((rule) => rule.check(content, circumstances));
  return withoutAdviceOnDrafts(applySilences(issues, content.silences, allRules)).sort(byPlace);
}

/** Of an article with words still to come, only errors are told: advice on what is not written yet helps nobody. */
function withoutAdviceOnDrafts(issues: readonly Issue[]): Issue[] {
  const folderOf = ({ file }: Issue) => file.slice(0, file.lastIndexOf('/'));
  const drafts = new Set(issues.filter(({ code }) => code === unfinishedText.code).map(folderOf));
  return issues.filter((issue) => issue.severity === 'error' || !drafts.has(folderOf(issue)));
}
