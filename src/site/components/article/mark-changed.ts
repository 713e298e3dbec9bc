import { announce } from '../shell/announce.ts';
import { changedSince, keepReading, parseReading } from './read-prints.ts';

/** What is said of changed sections, in the language of the page. */
export interface ChangedWords {
  /** `{{day}}` stands for the day. */
  since: string;
  short: string;
  off: string;
  offSaid: string;
  /** A day of each month as the site writes it, the 15th of the year 2000: a device's own form would be another. */
  days: readonly string[];
}

export const SAMPLE_DAYS = Array.from(
  { length: 12 },
  (_, month) => `2000-${String(month + 1).padStart(2, '0')}-15`,
);

/**
 * Marks the sections that changed since somebody read the article: beside their headings, and in the contents. A button
 * beside the first mark, or the Delete key on it, switches it off for good.
 *
 * @param kept as it was kept when the article was read
 * @param now the same of today
 */
export function markChanged(kept: string, now: string, words: ChangedWords): void {
  const before = parseReading(kept);
  // What is kept was damaged: nobody knows what was read, or when.
  if (!before.day) return;
  const marks: Element[] = [];
  for (const id of changedSince(before, parseReading(now))) {
    const heading = document.getElementById(id);
    if (!heading) continue;
    const mark = document.createElement('p');
    mark.className = 'changed no-print';
    mark.textContent = words.since.replace(
      '{{day}}',
      writtenDay(before.day, words.days, document.documentElement.lang),
    );
    heading.parentElement?.append(mark);
    marks.push(mark);
    for (const link of document.querySelectorAll(`[data-contents] a[href="#${CSS.escape(id)}"]`)) {
      const short = document.createElement('small');
      short.textContent = words.short;
      link.append(' ', short);
      marks.push(short);
    }
  }
  const off = document.createElement('button');
  off.type = 'button';
  off.textContent = words.off;
  const stop = () => {
    const head = off.closest('.section-head')?.querySelector('a');
    keepReading(localStorage, false);
    for (const mark of marks) mark.remove();
    // The button is gone, and whoever used it stays where they were.
    head?.focus();
    announce(words.offSaid);
  };
  off.addEventListener('click', stop);
  off.addEventListener('keydown', (event) => {
    if (event.key === 'Delete' || event.key === 'Backspace') stop();
  });
  marks[0]?.append(' ', off);
}

/**
 * A day as the site writes it.
 *
 * @param days the `SAMPLE_DAYS`, written
 */
export function writtenDay(day: string, days: readonly string[], locale: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const figures = new Intl.NumberFormat(locale, { useGrouping: false });
  return (days[month - 1] ?? '')
    .replace(figures.format(2000), figures.format(year))
    .replace(figures.format(15), figures.format(date));
}
