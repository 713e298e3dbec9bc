import { questionKey } from './fold-questions.ts';
import type { HelpIndex } from './help-index.ts';
import type { HelpText } from './help-text.ts';
import { coverage, likeness, stemSet } from './stem-set.ts';
import { stemsOf, wordsOf } from '../i18n/languages/reading/words.ts';

/** From this score on the place is taken to answer the question. */
const ANSWERED = 0.9;
/** From this score on it is worth looking whether it does. */
const MAYBE = 0.5;
/** What a place says counts for less than what it is called: the same words stand in many texts. */
const TEXT_COUNTS = 0.6;
/** Fewer words stand together in a text by chance. */
const TEXT_NEEDS = 3;
/** “Why can’t I …” is not answered where “How do I …” is. */
const NEGATION_DIFFERS = 0.8;

/** Where the help centre answers a question, as far as words tell. */
export interface Match {
  place: HelpText;
  /** The question, title or heading of the help centre that is nearest; undefined when only its text matches. */
  wording: string | undefined;
  /** 0 to 1; 1 is the same question. */
  score: number;
  band: 'answered' | 'maybe';
}

/**
 * Finds where the help centre answers a question.
 *
 * The score is the larger of two: how like the question is to the nearest wording, and, never more than a “maybe”, how
 * much of the question a place’s text has.
 *
 * @returns undefined when nothing comes near
 */
export function matchQuestion(question: string, index: HelpIndex): Match | undefined {
  const { rules, weight } = index;
  const key = questionKey(question, rules);
  const same = index.wordings.find((wording) => wording.key === key);
  if (same) return { place: same.place, wording: same.text, score: 1, band: 'answered' };

  const stems = stemSet(stemsOf(question, rules), weight);
  const negated = isNegated(question, index);
  const found: Omit<Match, 'band'>[] = index.wordings.map(({ place, text, stems: words }) => {
    const like = likeness(stems, words, weight);
    return {
      place,
      wording: text,
      score: isNegated(text, index) === negated ? like : like * NEGATION_DIFFERS,
    };
  });
  if (stems.stems.size >= TEXT_NEEDS)
    for (const { place, stems: said } of index.places)
      found.push({ place, wording: undefined, score: coverage(stems, said, weight) * TEXT_COUNTS });
  const best = found.reduce<Omit<Match, 'band'> | undefined>(
    (nearest, match) => (match.score > (nearest?.score ?? 0) ? match : nearest),
    undefined,
  );
  if (best === undefined || best.score < MAYBE) return undefined;
  const score = Math.min(Math.round(best.score * 100) / 100, 0.99);
  return { ...best, score, band: score >= ANSWERED ? 'answered' : 'maybe' };
}

function isNegated(text: string, { rules }: HelpIndex): boolean {
  return wordsOf(text, rules).some((word) => rules.negations.has(word));
}
