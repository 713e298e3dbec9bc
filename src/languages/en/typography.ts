import type { Typography } from '../typography-rules.ts';

const NBSP = '\u00a0';

// The day first, as everywhere but in the United States: it reads the same for both.
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

export const en: Typography = {
  typography: (text) =>
    text
      // A dash starts no line.
      .replace(/ (?=[—–] )/g, NBSP)
      // A figure stays with its unit: "30 days".
      .replace(/(?<=(?<!\p{L}\d*)\d) (?=[a-z%])/gu, NBSP),
  // A date is never broken.
  day: (date) => day.format(date).replaceAll(' ', NBSP),
};
