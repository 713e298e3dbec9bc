import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Paths } from '../../project/paths.ts';

/**
 * Where answers are kept: beside the built site, which a build replaces, and never in it: `feedback/` beside `dist/`,
 * `lumen-help-feedback/` beside `lumen-help-dist/`, `feedback-internal/` beside `dist-internal/`. `SPRAVKA_FEEDBACK` names
 * another file.
 *
 * @throws when it is named in the built site: whoever reads the site could read it, and the next build would delete it
 */
export function feedbackFile(
  { output, engine }: Pick<Paths, 'output' | 'engine'>,
  env: Readonly<Record<string, string | undefined>>,
): string {
  const named = env['SPRAVKA_FEEDBACK'];
  const folder = basename(output).replace(/dist(-internal)?$/, 'feedback$1');
  const file = named ? resolve(engine, named) : join(dirname(output), folder, 'answers.sqlite');
  if (file.startsWith(output + sep))
    throw new Error(
      `${file} is in the built site: readers could fetch what others said, and the next build would delete it. ` +
        'Fix: let SPRAVKA_FEEDBACK name a file elsewhere.',
    );
  return file;
}
