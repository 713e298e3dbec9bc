import { writingRules } from './writing.ts';
import { present } from '../core/present.ts';

/**
 * The sentences of a text, as Unicode cuts them (UAX 29); a full stop behind an abbreviation of the language ends none,
 * and none begins with a small letter.
 *
 * @returns without the spaces between them; none for a text without words
 */
export function sentencesIn(text: string, locale: string): string[] {
  const { abbreviations } = writingRules(locale);
  const sentences: string[] = [];
  let open = false;
  for (const { segment } of new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)) {
    const goesOn = sentences.length > 0 && (open || /^[^\p{L}\p{N}]*\p{Ll}/u.test(segment));
    if (goesOn) sentences.push(present(sentences.pop(), 'the sentence before') + segment);
    else if (/[\p{L}\p{N}]/u.test(segment)) sentences.push(segment);
    open = endsInAny(segment, abbreviations);
  }
  return sentences.map((sentence) => sentence.trim());
}

/** Whether a text ends in one of the abbreviations, and not in a word that ends as one. */
function endsInAny(text: string, abbreviations: readonly string[]): boolean {
  const end = text
    .replace(/[\s\u00a0]+/g, ' ')
    .trimEnd()
    .toLowerCase();
  return abbreviations.some(
    (abbreviation) =>
      end.endsWith(abbreviation) && !/[\p{L}\p{N}]/u.test(end.at(-abbreviation.length - 1) ?? ' '),
  );
}
