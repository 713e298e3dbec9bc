import type { Issue, Severity } from '../../core/issue.ts';
import { countIssues, type Reporter } from './reporter.ts';
import { visible } from '../../core/visible.ts';

/** Standard colours of terminals (ECMA-48, select graphic rendition). */
const CODES = { error: 31, warning: 33, advice: 36, bold: 1, dim: 2 } as const;

/**
 * Shows issues to a person, grouped by file.
 *
 * @param colour whether the output understands colours
 */
export function terminalReporter(colour: boolean): Reporter {
  const paint = (style: keyof typeof CODES, text: string) =>
    colour ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;
  const entry = (issue: Issue, index: number, all: readonly Issue[]): string => {
    const place = issue.line === undefined ? '' : `${issue.line}:${issue.column ?? 1} `;
    const line = `  ${place}${paint(issue.severity, LABELS[issue.severity])} ${visible(issue.what)} ${paint('dim', `(${issue.code})`)}`;
    // Advice that repeats the advice above it is one line: there may be dozens, and nothing waits for them.
    if (issue.severity === 'advice' && all[index - 1]?.code === issue.code) return line;
    return [line, `    Why: ${visible(issue.why)}`, `    Fix: ${visible(issue.fix)}`].join('\n');
  };

  return (issues) => {
    const files = new Map<string, Issue[]>();
    for (const issue of issues) {
      const same = files.get(issue.file);
      if (same) same.push(issue);
      else files.set(issue.file, [issue]);
    }
    const groups = [...files].map(
      ([file, found]) => `${paint('bold', visible(file))}\n${found.map(entry).join('\n')}`,
    );
    return [...groups, `Content check: ${countIssues(issues)}.`].join('\n\n');
  };
}

const LABELS: Record<Severity, string> = { error: 'Error:', warning: 'Warning:', advice: 'Advice:' };
