import type { FontFace } from 'virtual:spravka/fonts';
import { present } from '../../../core/present.ts';

interface Typeface {
  faces: readonly FontFace[];
  names: readonly FontFace[];
  fallback: readonly string[];
  /** Of what the locale is written with; undefined where the typeface has nothing for it. */
  measures: { width: number; ascent: number; descent: number; lineGap: number } | undefined;
  locale: string;
}

/** Families that CSS knows by a word of its own, which stands without quotation marks. */
const GENERIC = /^(?:serif|sans-serif|monospace|cursive|fantasy|system-ui|ui-\w+(?:-\w+)?|math|emoji)$/;

/**
 * The typeface of one locale's pages as CSS: the files, and the families: `--font`, `--font-foreign` for words of another language,
 * `--font-names` for the names of languages.
 *
 * Parts of the typeface that the language does not write with are fetched only by words marked as foreign. Until it
 * arrives, Arial is stretched to its measures, so that nothing jumps.
 */
export function fontStyles({ faces, names, fallback, measures, locale }: Typeface): string {
  const last = [...(measures ? ['Site Fallback'] : []), ...fallback].map((family) =>
    GENERIC.test(family) ? family : `"${family}"`,
  );
  const group = groupsOf([...faces, ...names].map(({ weight }) => weight));
  const groups = [...new Set(group.values())].sort((a, b) => a - b);
  const named = (name: string, of: number) => (of === 0 ? name : `${name} ${of + 1}`);
  const family = (name: string, { weight }: FontFace) => named(name, present(group.get(weight), weight));
  const all = (name: string) => groups.map((of) => `"${named(name, of)}"`);
  return [
    ...faces.map((font) =>
      face(family(font.locales.includes(locale) ? 'Site Text' : 'Site Foreign', font), font),
    ),
    ...names.map((font) => face(family('Site Names', font), font)),
    ...(measures ? [stretched(measures)] : []),
    `:root{--font:${[...all('Site Text'), ...last].join()};`,
    `--font-foreign:${[...all('Site Text'), ...all('Site Foreign'), ...last].join()};`,
    `--font-names:${all('Site Names').join()},var(--font)}`,
  ].join('');
}

/**
 * Which ranges of weights may be one family in CSS. Browsers choose the files of one range and look into no other: letters
 * that only a file of an overlapping range has would be missing, so that one goes into the next family.
 *
 * @param weights as in `font-weight`, in the order of the files
 * @returns the number of its family, by range
 */
function groupsOf(weights: readonly string[]): Map<string, number> {
  const ends = (weight: string): [number, number] => {
    const [from = 0, to = from] = weight.split(' ').map(Number);
    return [from, to];
  };
  const apart = (one: string, other: string) => {
    const [[from, to], [first, last]] = [ends(one), ends(other)];
    return to < first || last < from;
  };
  const found = new Map<string, number>();
  for (const weight of new Set(weights))
    for (let group = 0; !found.has(weight); group++)
      if ([...found].every(([other, of]) => of !== group || apart(weight, other))) found.set(weight, group);
  return found;
}

const face = (family: string, { url, unicodeRange, weight }: FontFace) =>
  `@font-face{font-family:"${family}";src:url(${url}) format("woff2");font-weight:${weight};font-display:swap;unicode-range:${unicodeRange}}`;

function stretched({ width, ascent, descent, lineGap }: NonNullable<Typeface['measures']>): string {
  const percent = (share: number) => `${Number((share * 100).toFixed(1))}%`;
  return (
    '@font-face{font-family:"Site Fallback";src:local("Arial"),local("Liberation Sans");' +
    `size-adjust:${percent(width)};ascent-override:${percent(ascent / width)};` +
    `descent-override:${percent(descent / width)};line-gap-override:${percent(lineGap / width)}}`
  );
}
