/** A day as it stands in a text, and where. */
export interface FoundDate {
  /** ISO: `2020-11-16` */
  day: string;
  start: number;
  end: number;
}

/** Names of months in every language at hand, in small letters → 1 to 12. */
export type MonthNames = ReadonlyMap<string, number>;

/** The names of the months, long and short, as these languages write them in dates and alone. */
export function monthNames(locales: readonly string[]): MonthNames {
  const names = new Map<string, number>();
  for (const locale of locales)
    for (const month of ['long', 'short'] as const)
      for (const day of ['numeric', undefined] as const) {
        const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC', ...(day && { day }) });
        for (let number = 1; number <= 12; number++) {
          const part = format
            .formatToParts(Date.UTC(2021, number - 1, 15))
            .find(({ type }) => type === 'month');
          if (part && /\p{L}/u.test(part.value)) names.set(part.value.replace('.', '').toLowerCase(), number);
        }
      }
  return names;
}

const WRITTEN =
  /(?:(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+|(?<!\d)(\d{1,2})\.?\s+(\p{L}{3,12})\.?,?\s+)((?:19|20)\d\d)(?!\d)/gu;
const ISO = /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/g;
const POINTS = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?!\d)/g;

/** Every calendar day in a text, in order; “03/04/2021” is left alone, since nobody knows which is the month. */
export function findDates(text: string, months: MonthNames): FoundDate[] {
  const found: FoundDate[] = [];
  const add = (match: RegExpMatchArray, year: number, month: number | undefined, date: number) => {
    const day = month === undefined ? undefined : isoDay(year, month, date);
    if (day) found.push({ day, start: match.index ?? 0, end: (match.index ?? 0) + match[0].length });
  };
  for (const match of text.matchAll(WRITTEN))
    add(
      match,
      Number(match[5]),
      months.get((match[1] ?? match[4] ?? '').toLowerCase()),
      Number(match[2] ?? match[3]),
    );
  for (const match of text.matchAll(ISO)) add(match, Number(match[1]), Number(match[2]), Number(match[3]));
  for (const match of text.matchAll(POINTS)) add(match, Number(match[3]), Number(match[2]), Number(match[1]));
  return found.sort((a, b) => a.start - b.start);
}

function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : undefined;
}
