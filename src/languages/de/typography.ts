import type { Typography } from '../typography-rules.ts';

const NBSP = '\u00a0';

const format = new Intl.DateTimeFormat('de', { dateStyle: 'long', timeZone: 'UTC' });

/** Rules of German typesetting, after DIN 5008 and Duden (abbreviations, figures, dashes). */
export const de: Typography = {
  typography: (text) =>
    text
      // “z. B.”, “d. h.”, “u. a.” are one word to a reader.
      .replace(/(?<![\p{L}])(\p{L}\.) (?=\p{L}\.)/gu, `$1${NBSP}`)
      // A dash starts no line.
      .replace(/ (?=–(?: |$))/g, NBSP)
      // A figure stays with its noun: “30 Tage”, “Nr. 5”, “§ 5”.
      .replace(/(?<=(?<!\p{L}\d*)\d) (?=[\p{L}%€])/gu, NBSP)
      .replace(/(?<=§|Nr\.|Abs\.) (?=\d)/g, NBSP),
  day: (date) => format.format(date).replaceAll(' ', NBSP),
};
