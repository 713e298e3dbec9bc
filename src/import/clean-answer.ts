import type { TextAnalysis } from '../languages/text-analysis-rules.ts';
import { findDates, type MonthNames } from './find-date.ts';
import { sentences, tidy } from './plain-text.ts';

/** An answer without what pages and collections hang on it. */
export interface CleanAnswer {
  text: string;
  /** The day the answer bears, ISO; undefined when it bears none. */
  date: string | undefined;
}

/** Some languages put the letter of “year” behind it. */
const BEHIND_STAMP = /^\s*(?:\p{L}\.)?[\s.)\]]*$/u;

/** The line at the foot of a page, in any language. */
const COPYRIGHT = /^(?:©|\(c\)|copyright\b).{0,80}$/i;

/**
 * Takes the date at either end and the page’s boilerplate (cookie notices, “Was this helpful?”) off an answer.
 *
 * @param rules of every language a page of this kind may speak: notices are often in another one than the text
 */
export function cleanAnswer(answer: string, rules: readonly TextAnalysis[], months: MonthNames): CleanAnswer {
  const isFurniture = (sentence: string) =>
    COPYRIGHT.test(sentence) ||
    rules.some(({ boilerplate }) => boilerplate.some((pattern) => pattern.test(sentence)));
  let text = answer.trim();
  let date: string | undefined;

  const last = findDates(text, months).at(-1);
  // Only the stamp at the very end: a date inside a sentence is part of what is said.
  if (last && BEHIND_STAMP.test(text.slice(last.end)) && isStamp(text.slice(0, last.start))) {
    date = last.day;
    text = text.slice(0, last.start);
  }
  const kept: string[] = [];
  for (const sentence of sentences(text)) {
    const [day] = findDates(sentence, months);
    const rest = day
      ? (sentence.slice(0, day.start) + sentence.slice(day.end)).replace(/[\s.,:·|–—-]+$/, '')
      : sentence;
    if (day && (rest.trim() === '' || isFurniture(rest.trim()))) {
      date ??= day.day;
      continue;
    }
    if (!isFurniture(sentence)) kept.push(sentence);
  }
  return { text: tidy(kept.join(' ')), date };
}

/** True when a date behind this text is a stamp, no part of its last sentence: “… Dismiss.Nov 16, 2020”. */
function isStamp(before: string): boolean {
  return before.trim() === '' || /[.!?…»"”)\]}:·|]\s*$|\n\s*$/.test(before);
}
