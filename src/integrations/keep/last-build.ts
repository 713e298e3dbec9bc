import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { KeptOutput, LastBuild } from './kept-outputs.ts';

/** As it is written: the same few sets of scopes stand in thousands of pages. */
interface Written {
  sets: readonly (readonly string[])[];
  sheets: LastBuild['sheets'];
  outputs: Record<string, Omit<KeptOutput, 'page'> & { page?: { set: number; indexed: boolean } }>;
}

/** What the last build left; undefined when there is no record that can be read. */
export function readLastBuild(file: string): LastBuild | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const { sets, sheets, outputs } = JSON.parse(readFileSync(file, 'utf8')) as Written;
    const read = Object.entries(outputs).map(([path, { page, ...output }]): [string, KeptOutput] => {
      const scopes = page && sets[page.set];
      return [path, scopes ? { ...output, page: { scopes, indexed: page.indexed } } : output];
    });
    return { sheets, outputs: Object.fromEntries(read) };
  } catch {
    // It only saves work: without it everything is made anew.
    return undefined;
  }
}

/** Remembers what a build left. */
export function writeLastBuild(file: string, { sheets, outputs }: LastBuild): void {
  const places = new Map<string, number>();
  const setOf = (scopes: readonly string[]) => {
    const key = [...scopes].sort().join(' ');
    const place = places.get(key) ?? places.size;
    places.set(key, place);
    return place;
  };
  const written: Written['outputs'] = {};
  for (const [path, { page, ...output }] of Object.entries(outputs))
    written[path] = page ? { ...output, page: { set: setOf(page.scopes), indexed: page.indexed } } : output;
  const sets = [...places.keys()].map((key) => key.split(' ').filter(Boolean));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify({ sets, sheets, outputs: written } satisfies Written));
  renameSync(`${file}.new`, file);
}
