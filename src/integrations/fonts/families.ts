import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { create, type Font } from 'fontkitten';
import { findFontPackage, fontFile } from '../../content/reader/find-font.ts';
import { lazy } from '../../core/lazy.ts';
import { present } from '../../core/present.ts';
import type { Family, Typeface } from '../../content/schemas/looks.ts';
import { parseUnicodeRange, within } from './unicode-range.ts';

/** The engine's own, whose width beside Arial's was measured on pages in English and Russian. */
export const OWN: Typeface = {
  families: [{ package: '@fontsource-variable/golos-text', width: 107 }],
  fallback: ['system-ui', 'sans-serif'],
};
/** The weights that the style sheets ask for. */
const WEIGHTS = [400, 500, 600, 700];
/** Mean width of a letter of Arial in running text, of its size (Capsize's figure for Latin: 904 of 2048). */
const ARIAL = 904 / 2048;
/** Letters and spaces about as frequent as in any Latin text: a typeface is as wide as its words. */
const SAMPLE =
  'eeeeeeeeeeeetttttttttaaaaaaaaooooooooiiiiiiinnnnnnnsssssshhhhhhrrrrrrddddlllcccuuummmwwffggyyppbvk'.padEnd(
    118,
  );

/** One file of a family, with what it may be cut to. */
export interface FontSource {
  /** Begins the name of the cut file: `golos-text-latin`. */
  name: string;
  bytes: Buffer;
  /** As in `font-weight`: `400 700`. */
  weight: string;
  /** Those of the design's weights that it stands for. */
  covers: readonly number[];
  /** From where to where its weight is cut; undefined where it cannot vary. */
  axis: () => { min: number; max: number } | undefined;
  /** Whether it is the one for running text, which pages fetch at once. */
  isText: boolean;
  /** Those of some characters that it draws. */
  has: (characters: Iterable<string>) => string[];
}

/** How a family stands beside the device's own, so that nothing jumps when it arrives; shares of the size. */
export interface Measures {
  width: number;
  ascent: number;
  descent: number;
  lineGap: number;
}

/** A family as it is on disk. */
export interface FamilyOnDisk {
  sources: FontSource[];
  measures: Measures;
  /** Files with the terms under which it is used. */
  licences: string[];
}

/**
 * Opens a family of `site.yaml`.
 *
 * @param place the content folder
 * @throws when it is not there: the check has said so with file and line
 */
export function openFamily(family: Family, place: string): FamilyOnDisk {
  return 'package' in family ? openPackage(family, place) : openFile(family, place);
}

function openPackage(family: Extract<Family, { package: string }>, place: string): FamilyOnDisk {
  const folder = present(findFontPackage(family.package, place), `the family ${family.package}`);
  const ranges = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  const name = basename(family.package);
  const sources = Object.entries(ranges).flatMap(([key, range]) => {
    // Large families number their parts: `[12]`.
    const subset = key.replace(/[[\]]/g, '');
    const parsed = parseUnicodeRange(range);
    return filesOf(folder, name, subset).map(({ file, weights }) =>
      sourceOf({
        name: `${name}-${subset}`,
        bytes: readFileSync(file),
        weights,
        asked: (characters) => within(characters, parsed).filter(inScripts(family.scripts)),
      }),
    );
  });
  return familyOf(sources, family.width, folder);
}

/** The variable file of a part of a family; where it has none, those that draw the weights of the design. */
function filesOf(folder: string, name: string, subset: string): { file: string; weights: Weights }[] {
  const at = (which: string) => join(folder, 'files', `${name}-${subset}-${which}-normal.woff2`);
  if (existsSync(at('wght'))) return [{ file: at('wght'), weights: [400, 700] }];
  const there = WEIGHTS.filter((weight) => existsSync(at(String(weight))));
  return there.flatMap((weight) => {
    const draws = WEIGHTS.filter((wanted) => nearestWeight(wanted, there) === weight);
    const [from, to] = [draws[0], draws.at(-1)];
    if (from === undefined || to === undefined) return [];
    return [{ file: at(String(weight)), weights: [from, to] satisfies Weights }];
  });
}

/**
 * The weight that stands in for one that a family lacks, by the rule of browsers (CSS Fonts 4, 5.2): text takes a lighter one,
 * headings a heavier one.
 */
function nearestWeight(wanted: number, there: readonly number[]): number | undefined {
  const lighter = there.filter((weight) => weight <= wanted).at(-1);
  const heavier = there.find((weight) => weight >= wanted);
  return wanted <= 500 ? (lighter ?? heavier) : (heavier ?? lighter);
}

function openFile(family: Extract<Family, { file: string }>, place: string): FamilyOnDisk {
  const path = fontFile(place, family.file);
  // A single weight is that of text, or that of headings.
  const weights: Weights = Array.isArray(family.weight)
    ? family.weight
    : family.weight <= 500
      ? [400, 500]
      : [600, 700];
  const source = sourceOf({
    name: family.file.replace(/\.[^.]+$/, '').toLowerCase(),
    bytes: readFileSync(path),
    weights,
    asked: (characters) => [...characters].filter(inScripts(family.scripts)),
  });
  return familyOf([source], family.width, dirname(path));
}

type Weights = [from: number, to: number];

interface Parts extends Pick<FontSource, 'name' | 'bytes'> {
  weights: Weights;
  asked: (characters: Iterable<string>) => string[];
}

function sourceOf({ name, bytes, weights: [from, to], asked }: Parts): FontSource {
  // Most files of a large family are never asked for a letter: they are not read through.
  const font = lazy(() => openFont(bytes, name));
  const drawn = lazy(() => new Set(font().characterSet));
  const covers = WEIGHTS.filter((weight) => from <= weight && weight <= to);
  return {
    name,
    bytes,
    weight: `${from} ${to}`,
    covers,
    axis: () => {
      const axis = font().variationAxes.wght;
      return axis && { min: Math.max(from, axis.min), max: Math.min(to, axis.max) };
    },
    isText: covers.includes(400),
    has: (characters) => asked(characters).filter((one) => drawn().has(one.codePointAt(0) ?? 0)),
  };
}

function familyOf(sources: FontSource[], width: number | undefined, folder: string): FamilyOnDisk {
  const first = sources.find(({ name }) => name.endsWith('-latin')) ?? sources[0];
  if (!first) throw new Error(`${folder} holds no fonts.`);
  return {
    sources,
    measures: measuresOf(openFont(first.bytes, first.name), width),
    licences: readdirSync(folder)
      .filter((file) => /^(?:LICENSE|LICENCE|OFL)/i.test(file))
      .sort()
      .map((file) => join(folder, file)),
  };
}

function inScripts(scripts: readonly string[] | undefined): (character: string) => boolean {
  if (!scripts) return () => true;
  // Signs of punctuation belong to no script of their own: `Script_Extensions` says which write with them.
  const any = new RegExp(scripts.map((script) => `\\p{Script_Extensions=${script}}`).join('|'), 'u');
  return (character) => any.test(character);
}

function openFont(bytes: Buffer, name: string): Font {
  const font = create(bytes);
  if (!('characterSet' in font)) throw new Error(`${name} is a collection of fonts: save one of them alone.`);
  return font;
}

function measuresOf(font: Font, width: number | undefined): Measures {
  const { unitsPerEm, ascent, descent, lineGap } = font;
  const of = (value: number) => value / unitsPerEm;
  return {
    width: width === undefined ? (meanWidth(font) ?? ARIAL) / ARIAL : width / 100,
    ascent: of(ascent),
    descent: of(Math.abs(descent)),
    lineGap: of(lineGap),
  };
}

/** Undefined for a font without Latin letters, which Arial has nothing to stretch for. */
function meanWidth(font: Font): number | undefined {
  const points = [...SAMPLE].map((letter) => letter.codePointAt(0) ?? 0);
  if (!points.every((point) => font.hasGlyphForCodePoint(point))) return undefined;
  const widths = points.map((point) => font.glyphForCodePoint(point).advanceWidth);
  return widths.reduce((sum, one) => sum + one, 0) / widths.length / font.unitsPerEm;
}
