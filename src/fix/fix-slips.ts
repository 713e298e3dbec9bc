import type { TextEdit } from '../content/text-edit.ts';
import type { Slip } from '../languages/writing-rules.ts';
import { writingRules } from '../languages/writing.ts';
import { wordsIn, type Range } from '../translate/pieces.ts';
import type { TextUnit } from '../translate/text-unit.ts';

const OBJECT = '\uFFFC';

/**
 * The slips of typography and spelling in a text that have one right answer. Whether a straight mark opens or closes a
 * quotation is told by what stands around it; where that does not tell, it is left to a person.
 *
 * @param source the file's part that the text stands in
 */
export function fixSlips(unit: TextUnit, source: string, locale: string): TextEdit[] {
  const words = wordsIn(unit.pieces);
  const slips = writingRules(locale).slips(words);
  if (slips.length === 0) return [];
  const raw = withoutMarkup(unit, source);
  return slips.flatMap((slip) => {
    const better = answerOf(slip, words);
    if (better === undefined) return [];
    const at = placeIn(raw.text, words, slip);
    if (at === undefined) return [];
    const start = raw.start + at;
    return [{ start, end: start + slip.found.length, text: better }];
  });
}

/** What has to stand there; undefined where a person has to say. */
function answerOf({ at, found, better }: Slip, words: string): string | undefined {
  const before = words.charAt(at - 1);
  const after = words.charAt(at + found.length);
  const opens = /^[\s([—–]?$/.test(before) && /[\p{L}\p{N}\uFFFC]/u.test(after);
  const closes = /[\p{L}\p{N}.!?…%)\uFFFC]/u.test(before) && /^[\s.,;:!?)\]—–…]?$/.test(after);
  const [, opening, closing] = /^(\S)(?: or |…)(\S)$/.exec(better) ?? [];
  if (opening !== undefined && closing !== undefined) {
    // Marks that enclose nothing, or stand alone, are of a person to judge.
    if (opens === closes || !isPaired(words, found)) return undefined;
    return opens ? opening : closing;
  }
  const [, apostrophe] = /^(\S) \(or /.exec(better) ?? [];
  if (apostrophe !== undefined) return /\p{L}/u.test(before) && /\p{L}/u.test(after) ? apostrophe : undefined;
  // Anything else that is said in words is for people.
  return / or /.test(better) ? undefined : better;
}

function isPaired(words: string, mark: string): boolean {
  return (words.split(mark).length - 1) % 2 === 0;
}

/** The text as it stands in its file, with a sign of no meaning for each character of its markup. */
function withoutMarkup(unit: TextUnit, source: string): { text: string; start: number } {
  let { start, end }: Range = unit.range;
  if (unit.writing === 'value' || unit.writing === 'answer') {
    if (/^["']/.test(source.charAt(start))) [start, end] = [start + 1, end - 1];
    // An answer's markup has no place of its own in YAML.
    const text = source.slice(start, end).replace(/<[^>]*>/g, (tag) => OBJECT.repeat(tag.length));
    return { text, start };
  }
  let text = source.slice(start, end);
  for (const code of unit.codes.values())
    for (const range of [code.start, code.end])
      if (range)
        text =
          text.slice(0, range.start - start) +
          OBJECT.repeat(range.end - range.start) +
          text.slice(range.end - start);
  return { text, start };
}

/** Where a slip stands in the file: the same one of as many; undefined where the two cannot be laid over each other. */
function placeIn(raw: string, words: string, { at, found }: Slip): number | undefined {
  const own = placesOf(words, found);
  const theirs = placesOf(raw, found);
  return own.length === theirs.length ? theirs[own.indexOf(at)] : undefined;
}

function placesOf(text: string, found: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(found); at !== -1; at = text.indexOf(found, at + 1)) places.push(at);
  return places;
}
