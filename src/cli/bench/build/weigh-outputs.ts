import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { columns } from '../../columns.ts';

/** A file of a built site. */
export interface Output {
  /** From the site's folder, with `/`. */
  path: string;
  bytes: number;
}

/** Every file of a built site. */
export async function readOutputs(dist: string): Promise<Output[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const outputs: Output[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(dist.length + 1).replaceAll('\\', '/');
    outputs.push({ path, bytes: (await stat(file)).size });
  }
  return outputs;
}

/**
 * The kind of a file, by where it stands: what is there once for each article, topic or language is one kind.
 *
 * @param path from the site's folder
 * @param locales ids of the site's languages
 */
export function kindOf(path: string, locales: readonly string[]): string {
  const parts = path.split('/').map((part) => (locales.includes(part) ? '<lang>' : part));
  const name = parts.pop() ?? '';
  const under = parts.findIndex((part) => MANY.has(part));
  // Of what there is many of, the folder says the kind, and the ending of the name.
  if (under >= 0) return `${parts.slice(0, under + 1).join('/')}/*${endingOf(name)}`;
  if (parts.at(-1) === '<lang>' && parts.includes('embed')) return `${parts.join('/')}/*${endingOf(name)}`;
  return [...parts, name].join('/');
}

/** Folders that hold a page or file for each of many things. */
const MANY = new Set(['articles', 'topics', 'changes', 'go', 'panel', '_astro', 'pagefind', 'schema']);

/** What Astro puts before the ending of a file's name. */
const HASH = /\.[\w-]{8}(?=\.\w+$)/;

const endingOf = (name: string) =>
  name === 'index.html' ? '/' : name.replace(/^[^.]*(?=\.)/, '').replace(HASH, '');

/**
 * What one file of each kind weighs, uncompressed, the heaviest kind first: what grows with the site is seen when two
 * sizes are put beside each other.
 *
 * @param pages how many article pages the site has, all languages together
 */
export function outputsTable(outputs: readonly Output[], locales: readonly string[], pages: number): string {
  const rows = [...Map.groupBy(outputs, ({ path }) => kindOf(path, locales))]
    .map(([kind, files]) => ({ kind, files, most: Math.max(...files.map(({ bytes }) => bytes)) }))
    .sort((a, b) => b.most - a.most)
    .slice(0, SHOWN)
    .map(({ kind, files, most }) => [
      kind,
      `${files.length}`,
      (most / 1000).toFixed(1),
      (files.reduce((sum, { bytes }) => sum + bytes, 0) / files.length / 1000).toFixed(1),
    ]);
  return [
    columns([['kind', 'files', 'most KB', 'mean KB'], ...rows], [0]),
    `${outputs.length} files: ${(outputs.length / pages).toFixed(1)} an article and language.`,
  ].join('\n');
}

/** Kinds that are shown: the light ones need no look. */
const SHOWN = 25;
