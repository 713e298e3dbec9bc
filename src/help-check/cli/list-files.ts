import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { isIgnored } from '../ignored-paths.ts';
import { sourceKind } from '../source-kind.ts';
import { UsageError } from './surroundings.ts';

/**
 * Lists the source files under some paths. A file that is named itself is read whatever it is called.
 *
 * @param folder the paths are given from there
 * @param ignored whether a path from `folder` is to be passed over
 * @returns paths from `folder` with forward slashes, each once, in alphabetical order
 * @throws UsageError when a path does not exist
 */
export function listFiles(
  folder: string,
  paths: readonly string[],
  ignored: (path: string) => boolean,
): string[] {
  const files = new Set<string>();
  const nameOf = (path: string) => relative(folder, path).split(sep).join('/');
  const walk = (directory: string) => {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      const isFolder = entry.isDirectory();
      if (isFolder ? isIgnored(entry.name, 'folder') : !entry.isFile()) continue;
      if (!isFolder && (sourceKind(entry.name) === undefined || isIgnored(entry.name, 'file'))) continue;
      const path = join(directory, entry.name);
      const name = nameOf(path);
      if (ignored(name)) continue;
      if (isFolder) walk(path);
      else files.add(name);
    }
  };
  for (const given of paths) {
    const path = resolve(folder, given);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) throw new UsageError(`There is no file or folder "${given}".`);
    if (stats.isDirectory()) walk(path);
    else files.add(nameOf(path));
  }
  return [...files].sort();
}
