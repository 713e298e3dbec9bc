import type { Topic } from './document.ts';
import type { HelpIndex } from './help-index.ts';
import type { HelpText } from './help-text.ts';
import { cosine, likeness, stemSet } from './stem-set.ts';
import { stemsOf } from '../languages/words-of.ts';

/** How much a like heading adds to a like text. */
const HEADING_COUNTS = 0.2;
/** How much the rest of a place’s article adds: a long section speaks of more than one place says. */
const ARTICLE_COUNTS = 0.25;
const COVERED = 0.3;
const MAYBE = 0.2;

/** Where the help centre speaks of what a section of the document speaks of. */
export interface TopicMatch {
  place: HelpText;
  /** 0 to 1 */
  score: number;
  band: 'answered' | 'maybe';
}

/**
 * Finds the place of the help centre that says what a section says, by its text and its heading.
 *
 * @returns undefined when nothing comes near
 */
export function matchTopic(topic: Topic, index: HelpIndex): TopicMatch | undefined {
  const { rules, weight } = index;
  const text = stemSet(stemsOf(`${topic.title}\n${topic.text}`, rules), weight);
  const title = stemSet(stemsOf(topic.title, rules), weight);
  const headings = new Map<HelpText, number>();
  for (const { place, stems } of index.wordings)
    headings.set(place, Math.max(headings.get(place) ?? 0, likeness(title, stems, weight)));

  let best: { place: HelpText; score: number } | undefined;
  for (const { place, stems } of index.places) {
    const article = index.articles.get(place.article);
    const score = Math.min(
      cosine(text, stems, weight) +
        HEADING_COUNTS * (headings.get(place) ?? 0) +
        ARTICLE_COUNTS * (article ? cosine(text, article, weight) : 0),
      1,
    );
    if (score > (best?.score ?? 0)) best = { place, score };
  }
  if (best === undefined || best.score < MAYBE) return undefined;
  return {
    place: best.place,
    score: Math.round(best.score * 100) / 100,
    band: best.score >= COVERED ? 'answered' : 'maybe',
  };
}
