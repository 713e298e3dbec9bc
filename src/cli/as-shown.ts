import type { Issue } from '../core/issue.ts';

/**
 * Issues whose files are named as somebody at the terminal finds them.
 *
 * @param shown a file of the content, `content/…` → its path from where the command was typed
 */
export function asShown(issues: readonly Issue[], shown: (file: string) => string): Issue[] {
  return issues.map((issue) => ({ ...issue, file: shown(issue.file) }));
}
