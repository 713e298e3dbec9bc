import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import type { Locale } from '../../core/locale.ts';
import { formatUnicodeRange, parseUnicodeRange, within } from './unicode-range.ts';
import type { UsedCharacters } from './used-characters.ts';

/** A font file cut to the characters of the site. */
export interface CutFont {
  subset: string;
  /** Absolute path of the woff2 file. */
  file: string;
  unicodeRange: string;
  locales: string[];
  bytes: number;
}

const FAMILY = '@fontsource-variable/golos-text';
const OPTIONS = {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 700 } },
  // Kerning and marks, forms of a language, figures of one width for tables and dates.
  keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'calt', 'liga', 'tnum'],
} satisfies Parameters<typeof subsetFont>[2];

/** The licence of the family, which asks to go with every copy of it (SIL Open Font License 1.1, condition 2). */
export const fontLicence = (): string =>
  join(dirname(createRequire(import.meta.url).resolve(`${FAMILY}/unicode.json`)), 'LICENSE');

/** From so many different letters on, a locale's pages fetch the file at once: fewer are stray foreign words. */
const LETTERS_TO_PRELOAD = 20;

/**
 * Cuts each file of the family that the site has characters for, and a second, tiny set for the languages' names.
 *
 * @param used what content is written with
 * @param locales the site's languages
 * @param cache folder for the cut files; the same request is answered from it
 */
export async function cutFonts(
  used: UsedCharacters,
  locales: readonly Locale[],
  cache: string,
): Promise<{ faces: CutFont[]; names: CutFont[] }> {
  const require = createRequire(import.meta.url);
  const subsets = require(`${FAMILY}/unicode.json`) as Record<string, string>;
  const files = join(dirname(require.resolve(`${FAMILY}/unicode.json`)), 'files');
  const family = basename(FAMILY);
  const nameLetters = new Set(locales.flatMap(({ name }) => [...name]).filter((letter) => letter.trim()));
  const faces: CutFont[] = [];
  const names: CutFont[] = [];

  for (const [subset, range] of Object.entries(subsets)) {
    const ranges = parseUnicodeRange(range);
    const source = join(files, `${family}-${subset}-wght-normal.woff2`);
    const cut = (name: string, letters: string[]) => cutFont(source, letters, cache, name);

    const characters = within(used.all, ranges);
    if (characters.length === 0) continue;
    const preloading = locales
      .map((locale) => locale.id)
      .filter((locale) => lettersOf(within(used.byLocale.get(locale) ?? [], ranges)) >= LETTERS_TO_PRELOAD);
    faces.push({ subset, locales: preloading, ...(await cut(`${family}-${subset}`, characters)) });

    // Where every page has the file anyway, the names need no copy of it.
    const letters = within(nameLetters, ranges);
    if (letters.length > 0 && preloading.length < locales.length) {
      names.push({ subset, locales: [], ...(await cut(`${family}-${subset}-names`, letters)) });
    }
  }
  return { faces, names };
}

function lettersOf(characters: readonly string[]): number {
  return new Set(
    characters.filter((character) => /\p{L}/u.test(character)).map((character) => character.toLowerCase()),
  ).size;
}

/** Cuts one file, or finds it in the cache: the hash of all that goes in is part of its name. */
async function cutFont(source: string, characters: string[], cache: string, name: string) {
  const text = [...characters].sort().join('');
  const original = readFileSync(source);
  const hash = createHash('sha256')
    .update(original)
    .update(JSON.stringify([text, OPTIONS]))
    .digest('hex')
    .slice(0, 12);
  const folder = join(cache, hash);
  const file = join(folder, `${name}.woff2`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const cut = await subsetFont(original, text, OPTIONS);
    // Renamed into place, so that a killed build leaves no half file behind.
    writeFileSync(`${file}.${process.pid}`, cut);
    renameSync(`${file}.${process.pid}`, file);
  }
  return { file, unicodeRange: formatUnicodeRange(characters), bytes: readFileSync(file).length };
}
