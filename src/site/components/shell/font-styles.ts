import type { FontFace } from 'virtual:spravka/fonts';

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
  return [
    ...faces.map((font) => face(font.locales.includes(locale) ? 'Site Text' : 'Site Foreign', font)),
    ...names.map((font) => face('Site Names', font)),
    ...(measures ? [stretched(measures)] : []),
    `:root{--font:${['"Site Text"', ...last].join()};--font-foreign:${['"Site Text"', '"Site Foreign"', ...last].join()};--font-names:"Site Names",var(--font)}`,
  ].join('');
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
