import type { LabelUse } from '../embed/wire/labels.ts';
import type { Place } from './place-finder.ts';

/** An error fails the check; a warning will be an error one day; a note says what would be better. */
export type Level = 'error' | 'warning' | 'note';

/** What can be wrong with a link or a label, by a stable name. */
export type FindingCode =
  | 'unknown-article'
  | 'retired-article'
  | 'unknown-section'
  | 'renamed-section'
  | 'unknown-locale'
  | 'missing-locale'
  | 'label-changed'
  | 'label-gone'
  | 'not-checkable'
  | 'not-read';

/** One link or label with which something is wrong. */
export interface Finding extends Place {
  code: FindingCode;
  level: Level;
  file: string;
  /** Length of what is wrong, in UTF-16 code units; 0 where that cannot be told. */
  length: number;
  /** What is wrong, naming the value. */
  what: string;
  /** What somebody who follows the link would suffer. */
  why: string;
  /** The next thing to type. */
  fix: string;
  /** What to write instead, where that is known. */
  instead?: string | undefined;
  /** Of a label: where articles name it. */
  uses?: readonly LabelUse[];
}

/** Why each finding matters; the same for every place. */
export const WHY: Readonly<Record<FindingCode, string>> = {
  'unknown-article': 'Who follows the link gets "page not found" instead of help.',
  'retired-article': 'Who follows the link is first told that the answer has moved.',
  'unknown-section': 'Who follows the link lands at the top of the article and has to look for the answer.',
  'renamed-section': 'The old id works as long as the help centre remembers it.',
  'unknown-locale': 'Who follows the link gets help in another language than you meant.',
  'missing-locale': 'Who follows the link gets help in a language they may not read.',
  'label-changed': 'Readers of the help look for a button that is called something else.',
  'label-gone': 'Readers of the help look for a button that there is not.',
  'not-read': 'Links in it are not checked.',
  'not-checkable': 'The id is put there by a program, so nothing tells you when it breaks.',
};

/** Says that a file was passed over; the others are checked all the same. */
export function unreadFile(file: string, reason: string): Finding {
  return {
    code: 'not-read',
    level: 'note',
    file,
    line: 1,
    column: 1,
    length: 0,
    what: `The file ${reason}, so it was not read.`,
    why: WHY['not-read'],
    fix: 'Save it as UTF-8, or name it with --ignore.',
  };
}
