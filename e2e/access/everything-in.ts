import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { readVocabulary } from '../../src/search/index/vocabulary.ts';
import type { WordsFile } from '../../src/search/index/search-data.ts';

/** The words of search stand in their files with other letters. */
const WORDS = /^pagefind\/words\.(.+)\.json$/;

/**
 * All that a built site says, as whoever looks for something would: names of files, and each file unpacked.
 *
 * @returns small letters, by path in the site
 */
export async function everythingIn(dist: string): Promise<Map<string, string>> {
  const files = (await readdir(dist, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const said = new Map<string, string>();
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name)
      .slice(dist.length + 1)
      .replaceAll('\\', '/');
    const text = unpack(path, await readFile(join(parentPath, name))).toString('utf8');
    const [, locale] = WORDS.exec(path) ?? [];
    said.set(path, `${path}\n${text}\n${locale ? wordsIn(text, locale) : ''}`.toLowerCase());
  }
  return said;
}

function unpack(path: string, bytes: Buffer): Buffer {
  if (path.endsWith('.br')) return brotliDecompressSync(bytes);
  // Tarballs and every part of the index: what begins like that is gzip, whatever it is called.
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

function wordsIn(text: string, locale: string): string {
  const { entries, synonyms, spellings } = readVocabulary(locale, JSON.parse(text) as WordsFile);
  const words = entries.flatMap(({ form, folded, stem }) => [form, folded, stem]);
  return [...words, ...synonyms.keys(), ...spellings.keys()].join(' ');
}
