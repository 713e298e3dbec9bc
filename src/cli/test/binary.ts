import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Finds the script behind a package's command. Node runs it on every system alike, which the links in `.bin` do not
 * allow on Windows.
 *
 * @param root the project's root
 * @param command the command's name
 * @param packageName the package that brings it
 * @returns its absolute path
 */
export function binary(root: string, command: string, packageName = command): string {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin?: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : bin?.[command];
  if (!script) throw new Error(`The package ${packageName} has no command "${command}".`);
  return join(folder, script);
}
