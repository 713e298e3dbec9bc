import type { Card } from '../index/cards.ts';
import type { Hit } from './plan.ts';

/** What stands before the first section, with title and brief, under this id. */
const BEGINNING = '@opening';

/**
 * What has to be said of the text that a result shows: that a machine translated it and nobody has read it.
 *
 * @param hit as it will be shown
 * @param fromText whether its excerpt is from the article's text; otherwise it is the answer in short
 * @returns undefined where people wrote it, and where an answer says so in its own words
 */
export function unreadNote(
  { unread }: Card,
  { answer, sections: [first] }: Hit,
  fromText: boolean,
): string | undefined {
  if (!unread) return undefined;
  const { note, parts } = unread;
  if (answer) {
    const part = answer.section?.id ?? BEGINNING;
    return parts.includes(part) && !answer.text.includes(note) ? note : undefined;
  }
  // An excerpt is from the section that matches best; where none stands out, from anywhere.
  const isUnread = fromText ? !first || parts.includes(first.id) : parts.includes(BEGINNING);
  return isUnread ? note : undefined;
}
