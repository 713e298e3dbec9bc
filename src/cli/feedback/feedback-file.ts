import { basename, dirname, join, resolve } from 'node:path';
import type { Paths } from '../../project/paths.ts';

/**
 * Where answers are kept: beside the built site, which a build replaces, and never in it: `feedback/` beside `dist/`,
 * `lumen-help-feedback/` beside `lumen-help-dist/`. `SPRAVKA_FEEDBACK` names another file.
 */
export function feedbackFile(
  { output, engine }: Pick<Paths, 'output' | 'engine'>,
  env: Readonly<Record<string, string | undefined>>,
): string {
  const named = env['SPRAVKA_FEEDBACK'];
  if (named) return resolve(engine, named);
  return join(dirname(output), basename(output).replace(/dist$/, 'feedback'), 'answers.sqlite');
}
