import { numberWords } from './number-words.ts';

/** Spaces that group thousands. */
const GROUP_SPACES = /[ \u00a0\u202f]/g;
/** A figure, or a word; what is glued to letters is a name (`h2`). */
const FIGURE_OR_WORD =
  /(?<![\p{L}\p{N}])\d+(?:[ \u00a0\u202f]\d{3}(?!\d))*(?:[.,]\d+)*(?!\p{L})|(?<![\p{L}\p{N}])\p{L}+(?![\p{L}\p{N}-])/gu;

/**
 * Makes a function that finds the numbers a plain text of a language says, in figures or words.
 *
 * @param locale of the text
 * @param inWords whether numbers that are written in words count; where two languages are compared, both must have a list
 * @returns each number in one form for all languages, in reading order: `1,024.5` and `1 024,5` are both `1024.5`
 */
export function numbersIn(locale: string, inWords = true): (text: string) => string[] {
  const words = inWords ? numberWords(locale) : new Map<string, number>();
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.5);
  const sign = (kind: 'decimal' | 'group') => parts.find(({ type }) => type === kind)?.value;
  const group = new RegExp(
    sign('group') === '.' ? String.raw`\.(?=\d{3}(?!\d))` : String.raw`,(?=\d{3}(?!\d))`,
    'g',
  );
  const figure = (written: string) => {
    const joined = written.replace(GROUP_SPACES, '');
    if (sign('decimal') !== ',') return joined.replace(group, '');
    return (sign('group') === '.' ? joined.replace(group, '') : joined).replace(',', '.');
  };
  return (text) =>
    Array.from(text.matchAll(FIGURE_OR_WORD)).flatMap(([found]) => {
      if (/^\d/.test(found)) return [figure(found)];
      const said = words.get(found.toLowerCase());
      return said === undefined ? [] : [String(said)];
    });
}
