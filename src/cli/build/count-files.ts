import { existsSync, readdirSync } from 'node:fs';

/** How many files of a kind a folder holds, at any depth; 0 when there is no such folder. */
export function countFiles(folder: string, ending: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending))
    .length;
}
