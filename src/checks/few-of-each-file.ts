import type { Issue, Severity } from '../core/issue.ts';
import { present } from '../core/present.ts';

/** Nobody reads on: where a file has more, they nearly always have one cause. */
const MOST = 50;
const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'advice'];

/**
 * Keeps fifty issues of each file, the worst of them, and counts the rest in one more.
 *
 * @param issues in the order in which they are shown
 * @returns those that stay, in their order; behind those of a file how many more there are, by rule
 */
export function fewOfEachFile(issues: readonly Issue[]): Issue[] {
  return [...Map.groupBy(issues, ({ file }) => file).values()].flatMap((inFile) => {
    if (inFile.length <= MOST) return inFile;
    const kept = new Set(
      WORST_FIRST.flatMap((severity) => inFile.filter((issue) => issue.severity === severity)).slice(0, MOST),
    );
    return [
      ...inFile.filter((issue) => kept.has(issue)),
      countOf(inFile.filter((issue) => !kept.has(issue))),
    ];
  });
}

function countOf(rest: readonly Issue[]): Issue {
  const rules = [...Map.groupBy(rest, ({ code }) => code)].sort(([, a], [, b]) => b.length - a.length);
  return {
    code: 'more-issues',
    severity: WORST_FIRST.find((severity) => rest.some((issue) => issue.severity === severity)) ?? 'advice',
    file: present(rest[0], 'an issue of the file').file,
    what: `${rest.length} more places in this file are not listed: ${rules.map(([code, { length }]) => `${length} × ${code}`).join(', ')}.`,
    why: 'So many places of one file nearly always have one cause, and nobody reads a list of them.',
    fix: `Mend those that are listed, and check again: the next ${Math.min(rest.length, MOST)} come to light then.`,
  };
}
