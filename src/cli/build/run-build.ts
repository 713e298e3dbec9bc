import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { CONTENT_VARIABLE, type Paths } from '../../project/paths.ts';

/**
 * Builds the site in a process of its own, which gives its memory back before the site is served.
 *
 * @param output where it says how far it is: 1, standard output, or 2, where that is kept for a program that reads it
 * @throws when the build fails; it has said why
 */
export function runBuild({ engine, root }: Paths, output: 1 | 2 = 1): Promise<void> {
  const child = spawn(process.execPath, [join(engine, 'src/cli/build.ts')], {
    cwd: engine,
    env: { ...process.env, [CONTENT_VARIABLE]: root },
    stdio: ['inherit', output, 'inherit'],
  });
  const stop = (signal: NodeJS.Signals) => child.kill(signal);
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      if (code === 0) resolve();
      else
        reject(
          new Error(
            // Above 128: ended by a signal, of which it has told.
            signal || Number(code) > 128
              ? 'The site is not served, because the build was stopped.'
              : 'The site is not served, because the build failed.',
          ),
        );
    });
  });
}
