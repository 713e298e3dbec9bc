import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { cardsFile, wordsFile } from '../../../search/index/search-data.ts';

/** All that reads a query: the planner, what it reads the words with, and the rules of the languages. */
const PARTS = ['src/search/query/understand/understand.ts', 'src/search/index/vocabulary.ts'];
const ENTRY = 'reading';

/** What the reading of queries costs a reader's line, in bytes as they travel. */
export interface CodeWeight {
  code: number;
  /** By locale. */
  words: Record<string, number>;
  /** By locale. */
  cards: Record<string, number>;
}

/** @param dist the built site, whose words and cards are weighed */
export async function weighCode(root: string, dist: string, locales: readonly string[]): Promise<CodeWeight> {
  const weigh = (file: string) => brotliCompressSync(readFileSync(join(dist, 'pagefind', file))).length;
  const byLocale = (file: (locale: string) => string) =>
    Object.fromEntries(locales.map((locale) => [locale, weigh(file(locale))]));
  return {
    code: brotliCompressSync(await bundle(root)).length,
    words: byLocale(wordsFile),
    cards: byLocale(cardsFile),
  };
}

async function bundle(root: string): Promise<string> {
  const source = PARTS.map((file) => `export * from ${JSON.stringify(join(root, file))};`).join('\n');
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: ENTRY, formats: ['iife'], name: 'search', fileName: ENTRY },
      minify: 'oxc',
    },
    plugins: [
      {
        name: 'spravka:entry',
        enforce: 'pre',
        resolveId: (id) => (id.endsWith(ENTRY) ? `\0${ENTRY}` : undefined),
        load: (id) => (id === `\0${ENTRY}` ? source : undefined),
      },
    ],
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  return outputs.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
}
