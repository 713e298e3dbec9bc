import { relative } from 'node:path';
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
  const { loc, id, hint, message } = error as LocatedError;
  const file = loc?.file ?? id?.split('?')[0];
  const place =
    file &&
    [relative(root, file.replace(/^file:\/\//, '')), loc?.line, loc?.column].filter(Boolean).join(':');
  return [place, message, hint].filter(Boolean).join('\n');
}
