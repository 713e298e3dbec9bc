import { joinSigns } from '../text/signs.ts';
import type { PagefindPage } from './pagefind-api.ts';

/** As much of a section as is shown, in characters; a sentence that begins before is kept whole. */
const ENOUGH = 60;
/** … and none that is longer. */
const LONGEST = 220;
const SENTENCE = /[^.!?…。！？]+(?:[.!?…]+(?!\s|$)[^.!?…。！？]*)*[.!?…。！？]*\s*/g;

/**
 * What each section of a page says.
 *
 * @param content the text of the page, headings included, each with a full stop behind it
 * @param anchors its headings; `location` counts the words before
 * @returns in reading order, without its title; `opening` is what it says first, '' where it says nothing
 */
export function outlineOf(
  content: string,
  anchors: PagefindPage['anchors'],
): { id: string; title: string; opening: string; text: string }[] {
  const words = content.split(/\s+/);
  return anchors.map(({ id, text, location }, index) => {
    const section = words.slice(location, anchors[index + 1]?.location).join(' ');
    const body = joinSigns(withoutTitle(section, text));
    return { id, title: joinSigns(text), opening: firstSentences(body), text: body };
  });
}

function withoutTitle(section: string, title: string): string {
  const heading = title.trim().split(/\s+/).join(' ');
  return section.startsWith(heading) ? section.slice(heading.length).replace(/^[.!?…]*\s*/, '') : section;
}

function firstSentences(text: string): string {
  let opening = '';
  for (const sentence of text.match(SENTENCE) ?? []) {
    if (opening.length >= ENOUGH || opening.length + sentence.length > LONGEST) break;
    opening += sentence;
  }
  return opening.trim();
}
