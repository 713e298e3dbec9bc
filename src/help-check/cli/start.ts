import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { printable, printableError } from '../../core/visible.ts';
import { runHelpCheck } from './run-help-check.ts';
import type { Surroundings } from './surroundings.ts';

const inPackage = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

/**
 * The binary `help-check` of the package that other products install; see `src/embed/package/`. Sets the exit code.
 *
 * @param loadLabels fetches what reads message files
 */
export async function start(loadLabels: Surroundings['loadLabels']): Promise<void> {
  // A reader such as `head` that has seen enough is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.exitCode = await runHelpCheck(process.argv.slice(2), {
    folder: process.cwd(),
    version: versionOf(inPackage('package.json')),
    manifest: inPackage('manifest.json'),
    today: new Date().toISOString().slice(0, 10),
    loadLabels,
    print: (text) => process.stdout.write(`${printable(text)}\n`),
    printError: (text) => process.stderr.write(`${printableError(text)}\n`),
  });
}

/** Run from the sources of the help centre there is no package around it. */
function versionOf(file: string): string {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
  } catch {
    return '0.0.0';
  }
}
