import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Paths } from './paths.ts';

/** What of the engine a site is made from. */
const INPUTS = [
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'LICENSE',
];

/** Files that do not reach the site: tests, and the editor's and the system's droppings. */
const IGNORED = /\.test\.ts$|~$|\.sw[a-z]$|(^|\/)\.DS_Store$|^content\/tests\//;

/**
 * Sums up everything the built site is made from, by contents: a fresh checkout of the same text gives the same answer,
 * wherever it stands.
 *
 * @param without leaves files out, by their name as in `content/site.yaml`
 * @returns a hash in hexadecimal
 */
export function fingerprint(
  { engine, content }: Pick<Paths, 'engine' | 'content'>,
  without?: RegExp,
): string {
  const inputs = INPUTS.map((name): [name: string, path: string] => [name, join(engine, name)]);
  const hash = createHash('sha256');
  for (const [name, path] of [['content', content] as const, ...inputs].flatMap(filesIn)) {
    if (without?.test(name)) continue;
    const bytes = readFileSync(path);
    // Lengths keep "a" + "bc" apart from "ab" + "c".
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** The files at a place, by the name they are summed up under. */
function filesIn([name, path]: readonly [name: string, path: string]): [name: string, path: string][] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [[name, path]];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): [string, string] => {
      const file = join(entry.parentPath, entry.name);
      return [name + file.slice(path.length).replaceAll('\\', '/'), file];
    })
    .filter(([file]) => !IGNORED.test(file))
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
