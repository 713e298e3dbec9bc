import type { HelpIndex } from './help-index.ts';
import type { HelpText } from './help-text.ts';
import { nearest } from './nearest.ts';
import { sentences } from './plain-text.ts';
import { cosine, coverage, stemSet, type StemSet } from './stem-set.ts';
import { stemsOf } from '../languages/words-of.ts';

/** Fewer words cannot be told from chance. */
const ENOUGH_STEMS = 5;
/** Sentences are judged in passages of at least as many stems. */
const PASSAGE_STEMS = 10;
/** An article fits a passage when it comes as near to the best one as this. */
const AS_GOOD = 0.7;
/** An answer belongs to its question when this share of it fits the question’s article. */
const ENOUGH_FITS = 0.3;
/** Below this nearness an article is not what a text is about. */
const ABOUT = 0.2;
/** An article that has less than this share of an answer’s words says something else. */
const SUPPORTED = 0.25;
/** A section that fits this much worse than its neighbour is not the one that is answered. */
const OTHER_PART = 0.5;

/**
 * Whether an answer answers its question, measured on what the help centre itself says:
 * - `fits`: the article that answers the question speaks of the same things;
 * - `about-other`: another article (`place`) fits the answer much better;
 * - `other-part`: another section (`place`) of the same article does;
 * - `doubtful`: the article has few of the answer’s words, and no other has them either;
 * - `unknown`: too short to tell, or the help centre does not answer the question itself.
 */
export interface Verdict {
  kind: 'fits' | 'about-other' | 'other-part' | 'doubtful' | 'unknown';
  /** The place of the help centre that the answer is nearest to; undefined when none is near, or it is too short to tell. */
  place: HelpText | undefined;
  /** How near the answer is to `place` and to the article of its question, 0 to 1. */
  nearness: number;
  own: number;
}

/**
 * Judges an answer by the place that answers its question in the help centre.
 *
 * @param own where the help centre answers the question; undefined when it does not
 */
export function judgeAnswer(answer: string, own: HelpText | undefined, index: HelpIndex): Verdict {
  const stems = stemSet(stemsOf(answer, index.rules), index.weight);
  const best = nearest(stems, index);
  const isTooShort = stems.stems.size < ENOUGH_STEMS;
  const place = best && best.nearness >= ABOUT && !isTooShort ? best.place : undefined;
  const ofOwn = own && nearest(stems, index, own.article);
  const verdict = (kind: Verdict['kind'], at = place): Verdict => ({
    kind,
    place: at,
    nearness: round(best?.nearness ?? 0),
    own: round(ofOwn?.nearness ?? 0),
  });
  if (!own || isTooShort) return verdict('unknown');

  const isOwn = ofOwn !== undefined && best !== undefined && ofOwn.nearness >= AS_GOOD * best.nearness;
  if (!isOwn && fittingShare(answer, own.article, index) < ENOUGH_FITS)
    return verdict(place === undefined ? 'doubtful' : 'about-other');
  const said = index.articles.get(own.article);
  if (!said || coverage(stems, said, index.weight) < SUPPORTED) return verdict('doubtful');
  if (own.section !== undefined && ofOwn !== undefined && ofOwn.place.section !== own.section) {
    const asked = index.places.find(
      ({ place: { article, section } }) => article === own.article && section === own.section,
    );
    if (asked && cosine(stems, asked.stems, index.weight) < OTHER_PART * ofOwn.nearness)
      return verdict('other-part', ofOwn.place);
  }
  return verdict('fits');
}

/** The share of an answer’s passages that an article fits (nearly) best: a long answer speaks of several things. */
function fittingShare(answer: string, article: string, index: HelpIndex): number {
  let all = 0;
  let fitting = 0;
  for (const passage of passages(answer, index)) {
    const best = nearest(passage, index)?.nearness ?? 0;
    const own = nearest(passage, index, article)?.nearness ?? 0;
    all += passage.stems.size;
    if (own >= ABOUT && own >= AS_GOOD * best) fitting += passage.stems.size;
  }
  return all === 0 ? 0 : fitting / all;
}

function passages(answer: string, { rules, weight }: HelpIndex): StemSet[] {
  const found: string[][] = [[]];
  for (const sentence of sentences(answer)) {
    if ((found.at(-1)?.length ?? 0) >= PASSAGE_STEMS) found.push([]);
    found.at(-1)?.push(...stemsOf(sentence, rules));
  }
  return found.map((stems) => stemSet(stems, weight));
}

const round = (value: number) => Math.round(value * 100) / 100;
