import { questionKey } from './fold-questions.ts';
import type { HelpIndex, Wording } from './help-index.ts';
import type { HelpText } from './help-text.ts';
import { nearest } from './nearest.ts';
import { areOpposite, polesOf } from './poles.ts';
import { coverage, likeness, stemSet } from './stem-set.ts';
import { stemsOf, wordsOf } from '../languages/words-of.ts';

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
/** What the little words are worth: “Who can …” is not quite “How do I …”. */
const LITTLE_WORDS = 0.03;
/** Of articles whose scores differ by no more than this, the answer’s words choose. */
const CLOSE = 0.15;

/** Where the help centre answers a question, as far as words tell. */
export interface Match {
  place: HelpText;
  /** The question, title or heading of the help centre that is nearest; undefined when only its text matches. */
  wording: string | undefined;
  /** 0 to 1; 1 is the same question. */
  score: number;
  band: 'answered' | 'maybe';
}

type Candidate = Omit<Match, 'band'>;

/**
 * Finds where the help centre answers a question.
 *
 * The score is the larger of two: how like the question is to the nearest wording, and, never more than a “maybe”, how
 * much of the question a place’s text has. Where several articles come equally near, and none near enough to be sure of,
 * the one is taken that the answer fits best.
 *
 * @param answer the document’s; '' when it gives none
 * @returns undefined when nothing comes near
 */
export function matchQuestion(question: string, answer: string, index: HelpIndex): Match | undefined {
  const { rules, weight } = index;
  const key = questionKey(question, rules);
  const same = index.wordings.find((wording) => wording.key === key);
  if (same) return { place: same.place, wording: same.text, score: 1, band: 'answered' };

  const stems = stemSet(stemsOf(question, rules), weight);
  const words = new Set(wordsOf(question, rules));
  const poles = polesOf(question, rules);
  const found = index.wordings.map((wording): Candidate => ({
    place: wording.place,
    wording: wording.text,
    score: scoreOf({ stems, words, poles }, wording, index),
  }));
  if (stems.stems.size >= TEXT_NEEDS)
    for (const { place, stems: said } of index.places)
      found.push({ place, wording: undefined, score: coverage(stems, said, weight) * TEXT_COUNTS });
  const best = found.reduce<Candidate | undefined>(
    (nearest, match) => (match.score > (nearest?.score ?? 0) ? match : nearest),
    undefined,
  );
  if (best === undefined || best.score < MAYBE) return undefined;
  const likely = best.score >= ANSWERED ? best : chooseByAnswer(found, best, answer, index);
  const score = Math.min(Math.round(likely.score * 100) / 100, 0.99);
  return { ...likely, score, band: score >= ANSWERED ? 'answered' : 'maybe' };
}

function chooseByAnswer(
  found: readonly Candidate[],
  best: Candidate,
  answer: string,
  index: HelpIndex,
): Candidate {
  const stems = stemSet(stemsOf(answer, index.rules), index.weight);
  const close = found
    .filter(({ score }) => score >= Math.max(MAYBE, best.score - CLOSE))
    .sort((a, b) => b.score - a.score);
  const fit = new Map(
    [...new Set(close.map(({ place }) => place.article))].map((article) => [
      article,
      nearest(stems, index, article)?.nearness ?? 0,
    ]),
  );
  const fittest = Math.max(...fit.values());
  return close.find(({ place }) => fit.get(place.article) === fittest) ?? best;
}

function scoreOf(
  question: Pick<Wording, 'stems' | 'words' | 'poles'>,
  wording: Pick<Wording, 'stems' | 'words' | 'poles'>,
  { rules, weight }: HelpIndex,
): number {
  const like = likeness(question.stems, wording.stems, weight);
  // How to sign in is not answered where it is told how to sign out.
  if (like === 0 || areOpposite(question.poles, wording.poles)) return 0;
  const shared = question.words.intersection(wording.words).size / question.words.union(wording.words).size;
  const isOpposite =
    question.words.isDisjointFrom(rules.negations) !== wording.words.isDisjointFrom(rules.negations);
  return (like - LITTLE_WORDS * (1 - shared)) * (isOpposite ? NEGATION_DIFFERS : 1);
}
