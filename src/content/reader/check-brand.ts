import { existsSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import type { Issue } from '../../core/issue.ts';
import type { Site } from '../schemas/site.ts';
import { BRAND_DRAWINGS } from './check-names.ts';
import type { Loaded } from './content.ts';
import { findFontPackage, fontFile } from './find-font.ts';
import type { Folder } from './list-content.ts';
import { readBytes } from './read-bytes.ts';
import { readPicture } from './read-media.ts';

/** A font with every letter of Chinese is smaller. */
const MOST_BYTES = 24 * 1024 * 1024;
/** The first bytes of what browsers and our cutting tool read: woff2, woff, TrueType, OpenType. */
const SIGNATURES = ['wOF2', 'wOFF', '\0\x01\0\0', 'OTTO', 'true'];

/**
 * Finds what is wrong with the files of a brand: drawings that hold more than lines and letters, and fonts that
 * `typeface` of `site.yaml` names and that are not there or are none.
 *
 * @param place the content folder
 * @param brand `content/brand/`, where there is one
 */
export function checkBrand(place: string, brand: Folder | undefined, site: Loaded<Site>): Issue[] {
  const drawings = BRAND_DRAWINGS.filter((name) => brand?.files.includes(name));
  return [
    ...drawings.flatMap((name) => readPicture(place, `content/brand/${name}`).issues),
    ...drawings.filter((name) => name.includes('.dark.')).flatMap((name) => withoutDay(name, drawings)),
    ...(site.value.typeface?.families ?? []).flatMap((family, index) => {
      const at = (key: string) => site.placeOf(['typeface', 'families', index, key]);
      return 'package' in family
        ? missingPackage(family.package, place, { file: site.file, ...at('package') })
        : noFont(family.file, place, { file: site.file, ...at('file') });
    }),
  ];
}

type Where = Pick<Issue, 'file' | 'line' | 'column'>;

function withoutDay(name: string, drawings: readonly string[]): Issue[] {
  const day = name.replace('.dark.', '.');
  if (drawings.includes(day)) return [];
  return [
    {
      code: 'missing-file',
      severity: 'error',
      file: `content/brand/${day}`,
      what: `There is "${name}" and no "${day}".`,
      why: 'By day the header would have no logo.',
      fix: `Put the drawing for light pages into content/brand/${day}, or delete ${name}.`,
    },
  ];
}

function missingPackage(name: string, place: string, where: Where): Issue[] {
  if (findFontPackage(name, place) !== undefined) return [];
  const folder = relative(process.cwd(), dirname(place)) || '.';
  return [
    {
      code: 'unknown-typeface',
      severity: 'error',
      ...where,
      what: `The family "${name}" is not installed.`,
      why: 'Pages would be set in whatever typeface each device has.',
      fix: `Run "npm install ${name}" in ${folder}, beside the content; or correct the name.`,
    },
  ];
}

function noFont(file: string, place: string, where: Where): Issue[] {
  const path = fontFile(place, file);
  const read = existsSync(path) ? readBytes(path, MOST_BYTES) : undefined;
  if (read && 'bytes' in read && SIGNATURES.includes(read.bytes.subarray(0, 4).toString('latin1'))) return [];
  return [
    {
      code: 'unknown-typeface',
      severity: 'error',
      ...where,
      what: read
        ? `content/brand/fonts/${file} is no font that browsers read.`
        : `There is no font content/brand/fonts/${file}.`,
      why: 'Pages would be set in whatever typeface each device has.',
      fix: 'Put a woff2, woff, ttf or otf file there, with its licence beside it; or correct the name.',
    },
  ];
}
