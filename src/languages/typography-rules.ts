/** What a language needs beyond its words. A language without rules works with the defaults. */
export interface Typography {
  /** Sets a plain text in the language's typography, e.g. puts no-break spaces where a line must not end. */
  typography(text: string): string;
  /** Writes a calendar day out; `date` is its midnight in UTC. */
  day(date: Date): string;
}

/** The rules of a language that has none of its own. */
export function defaultTypography(locale: string): Typography {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return { typography: (text) => text, day: (date) => format.format(date) };
}
