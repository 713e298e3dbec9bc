import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Locale } from '../../core/locale.ts';
import type { Typeface } from '../../content/schemas/looks.ts';
import { openFamily, type FontSource, type Measures } from './families.ts';
import { formatUnicodeRange } from './unicode-range.ts';
import type { UsedCharacters } from './used-characters.ts';

/** A font file cut to the characters of the site. */
export interface CutFont {
  /** Which file of which family it was: `golos-text-latin`. */
  name: string;
  /** Absolute path of the woff2 file. */
  file: string;
  /** As in `font-weight`. */
  weight: string;
  unicodeRange: string;
  /** Whose pages are written with it. */
  locales: string[];
  /** Whether those pages fetch it at once: it is for running text. */
  isText: boolean;
  bytes: number;
}

/** The site's typeface, cut. */
export interface CutTypeface {
  faces: CutFont[];
  /** With nothing but the letters of the languages' own names. */
  names: CutFont[];
  /** How Arial is stretched until the typeface is there, by locale. */
  measures: Record<string, Measures>;
}

/** Kerning and marks, forms of a language, joined letters, figures of one width for tables and dates. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'calt', 'liga', 'rlig', 'tnum'];
/** What joins the letters of a word in Arabic and its like. */
const JOINING = ['init', 'medi', 'fina', 'isol'];

/** From so many different letters on, a locale's pages fetch the file at once: fewer are stray foreign words. */
const LETTERS_TO_PRELOAD = 20;

/**
 * Cuts each file of the typeface that the site has characters for, and a second, tiny set for the languages' names. The
 * first family that has a letter draws it.
 *
 * @param typeface of `site.yaml`, or the engine's
 * @param used what content is written with
 * @param locales the site's languages
 * @param place the content folder
 * @param cache folder for the cut files; the same request is answered from it
 */
export async function cutFonts(
  typeface: Typeface,
  used: UsedCharacters,
  locales: readonly Locale[],
  place: string,
  cache: string,
): Promise<CutTypeface> {
  const nameLetters = new Set(locales.flatMap(({ name }) => [...name]).filter((letter) => letter.trim()));
  const faces: CutFont[] = [];
  const names: CutFont[] = [];
  const measures: Record<string, Measures> = {};
  const most = new Map<string, number>();
  /** The letters that a family before has, by weight: a family may come as a file for each. */
  const taken = new Map<number, Set<string>>();

  for (const family of typeface.families) {
    const opened = openFamily(family, place);
    const drawn: [weights: readonly number[], characters: string[]][] = [];
    const letters = new Map<string, number>();
    for (const source of opened.sources) {
      const isFree = (one: string) => source.covers.some((weight) => !taken.get(weight)?.has(one));
      const characters = source.has(used.all).filter(isFree);
      if (characters.length === 0) continue;
      drawn.push([source.covers, characters]);

      const mine = new Set(characters);
      const writing = locales
        .map(({ id }) => id)
        .filter((locale) => {
          const count = lettersOf([...(used.byLocale.get(locale) ?? [])].filter((one) => mine.has(one)));
          if (source.isText) letters.set(locale, (letters.get(locale) ?? 0) + count);
          return count >= LETTERS_TO_PRELOAD;
        });
      faces.push(await cutFont(source, characters, writing, cache));

      // Where every page has the file anyway, the names need no copy of it.
      const ofNames = [...nameLetters].filter((one) => mine.has(one));
      if (ofNames.length > 0 && writing.length < locales.length)
        names.push(await cutFont(source, ofNames, [], cache, '-names'));
    }
    for (const [weights, characters] of drawn)
      for (const weight of weights) {
        const before = taken.get(weight) ?? new Set();
        for (const character of characters) before.add(character);
        taken.set(weight, before);
      }
    for (const [locale, count] of letters)
      if (count >= Math.max(LETTERS_TO_PRELOAD, (most.get(locale) ?? 0) + 1)) {
        most.set(locale, count);
        measures[locale] = opened.measures;
      }
  }
  return { faces, names, measures };
}

function lettersOf(characters: readonly string[]): number {
  return new Set(
    characters.filter((character) => /\p{L}/u.test(character)).map((character) => character.toLowerCase()),
  ).size;
}

/** Cuts one file, or finds it in the cache: the hash of all that goes in is part of its name. */
async function cutFont(
  source: FontSource,
  characters: string[],
  locales: string[],
  cache: string,
  suffix = '',
): Promise<CutFont> {
  const text = [...characters].sort().join('');
  const axis = source.axis();
  const options = {
    targetFormat: 'woff2',
    ...(axis && { variationAxes: { wght: axis } }),
    keepFeatures: /\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Nko}/u.test(text)
      ? [...FEATURES, ...JOINING]
      : FEATURES,
  } satisfies Parameters<typeof subsetFont>[2];
  const hash = createHash('sha256')
    .update(source.bytes)
    .update(JSON.stringify([text, options]))
    .digest('hex')
    .slice(0, 12);
  const folder = join(cache, hash);
  const file = join(folder, `${source.name}${suffix}.woff2`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const cut = await subsetFont(source.bytes, text, options);
    // Renamed into place, so that a killed build leaves no half file behind.
    writeFileSync(`${file}.${process.pid}`, cut);
    renameSync(`${file}.${process.pid}`, file);
  }
  const { name, weight, isText } = source;
  const unicodeRange = formatUnicodeRange(characters);
  return { name, file, weight, unicodeRange, locales, isText, bytes: readFileSync(file).length };
}
