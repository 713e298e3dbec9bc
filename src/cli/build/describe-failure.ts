import { relative } from 'node:path';
import { withoutControls } from '../../core/visible.ts';
import { messageOf } from '../message-of.ts';

/** What Astro and Vite add to the errors they throw. */
interface LocatedError extends Error {
  loc?: { file?: string; line?: number; column?: number };
  id?: string;
  hint?: string;
}

/**
 * Says why a build failed: where, what, and the hint if there is one.
 *
 * @param error what was thrown
 * @param root the project's root; places are given from it
 */
export function describeFailure(error: unknown, root: string): string {
  if (!(error instanceof Error)) return messageOf(error);
  const disk = diskTrouble(error);
  if (disk) return disk;
  const { loc, id, hint, message } = error as LocatedError;
  const file = loc?.file ?? id?.split('?')[0];
  const place =
    file &&
    [relative(root, file.replace(/^file:\/\//, '')), loc?.line, loc?.column].filter(Boolean).join(':');
  // Tools colour their messages for a terminal of their own.
  return withoutControls([place, message, hint].filter(Boolean).join('\n'));
}

/** What a disk answers, in words: what is wrong, and the next thing to do. */
const DISK: Readonly<Record<string, [what: string, fix: string]>> = {
  ENOSPC: ['The disk is full', 'free some space, then build again'],
  EDQUOT: ['Your share of the disk is used up', 'free some space, then build again'],
  EROFS: ['The disk can only be read', 'put the help centre where files can be written'],
  EACCES: ['Files may not be written', 'give yourself the right to write there'],
  EPERM: ['Files may not be written', 'give yourself the right to write there'],
  EMFILE: ['Too many files are open', 'close other programs, or raise the limit (ulimit -n)'],
  EIO: ['The disk does not answer as it should', 'see whether it is failing, then build again'],
};

/**
 * Says what a disk refused; undefined for what is no trouble of a disk.
 *
 * @param error thrown by Node, by itself or as the reason of another
 */
function diskTrouble(error: unknown): string | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    const { code, path, dest } = at as NodeJS.ErrnoException & { dest?: string };
    // Tools that are programs of their own say it in words.
    const known = code ?? /\b(ENOSPC|EROFS|EDQUOT)\b/.exec(at.message)?.[1];
    const found = known === undefined ? undefined : DISK[known];
    if (!found) continue;
    const [what, fix] = found;
    const place = dest ?? path;
    return `${what}${place ? `: ${place}` : ''}. The last good site is untouched. Fix: ${fix}.`;
  }
  return undefined;
}
