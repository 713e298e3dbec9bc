import type { Issue } from '../../core/issue.ts';
import { lockSchema } from '../schemas/lock.ts';
import { schemaIssues } from './check-schema.ts';
import type { LockFile } from './content.ts';
import { parseMachineJson } from './parse-json.ts';

export const LOCK_FILE = 'content/translations.lock.json';

/**
 * Reads `content/translations.lock.json`.
 *
 * @param text with `\n` as line break; undefined when there is no readable file
 * @param exists whether there is a file at all: a new help centre has none
 */
export function parseLock(text: string | undefined, exists: boolean): { lock: LockFile; issues: Issue[] } {
  const none = { file: LOCK_FILE, value: {}, intact: !exists, placeOf: () => undefined };
  if (text === undefined) return { lock: none, issues: [] };
  const { data, issues, placeOf } = parseMachineJson(text, LOCK_FILE);
  const lock = { ...none, placeOf };
  if (data === undefined || issues.length > 0) return { lock, issues: issues.map(machineWritten) };
  const result = lockSchema.safeParse(data);
  if (result.success) return { lock: { ...lock, value: result.data, intact: true }, issues };
  const found = schemaIssues(lockSchema, result.error, { file: LOCK_FILE, data, placeOf });
  return { lock, issues: found.map(machineWritten) };
}

/** The file is nobody's handwriting, so it is brought back rather than fixed. */
function machineWritten(issue: Issue): Issue {
  return {
    ...issue,
    why: 'It is not known which translations are behind, so no reader is told of newer text.',
    fix: 'Bring the file back from version control. After a merge conflict keep the lines of either side; what is then behind is shown by "npm run content status".',
  };
}
