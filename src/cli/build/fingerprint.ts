import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the built site is made from. */
const INPUTS = [
  'content',
  'src',
  'public',
  'astro.config.mjs',
  'package-lock.json',
  'tsconfig.json',
  'LICENSE',
];

/** Files that do not reach the site: tests, and the editor's and the system's droppings. */
const IGNORED = /\.test\.ts$|~$|\.sw[a-z]$|(^|\/)\.DS_Store$/;

/**
 * Sums up everything the built site is made from, by contents: a fresh checkout of the same text gives the same answer.
 *
 * @param root the project's root
 * @returns a hash in hexadecimal
 */
export function fingerprint(root: string): string {
  const hash = createHash('sha256');
  for (const file of INPUTS.flatMap((input) => filesIn(root, input))) {
    const bytes = readFileSync(join(root, file));
    // Lengths keep "a" + "bc" apart from "ab" + "c".
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

function filesIn(root: string, input: string): string[] {
  const path = join(root, input);
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [input];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((file) => !IGNORED.test(file))
    .sort();
}
