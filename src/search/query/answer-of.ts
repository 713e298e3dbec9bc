import { addressOf, type Card } from '../index/cards.ts';
import type { Answer } from './plan.ts';
import type { Found } from './rank/found.ts';
import type { RankedSection } from './rank/rank-sections.ts';

/** A line this near is what was asked: its written answer, or the article's in short, needs no look at the page. */
const ASKED = 0.85;

/**
 * What a page says to a query. Where the nearest line is about the whole article, the answer of that question or the
 * article in short; else what is said of the best section: the written answer of the nearest question about it, or what
 * the section says first.
 *
 * @param sections of the page, the best first; none where the page was not loaded
 * @returns undefined where nothing is known
 */
export function answerOf(found: Found, sections: readonly RankedSection[]): Answer | undefined {
  const { card } = found;
  const [nearest] = found.verdict.best;
  const isWhole = nearest?.line.section === undefined || isAsked(found);
  const best = isWhole ? undefined : sections[0];
  const written = best && writtenAnswer(found, best.id);
  if (best && (written || best.opening))
    return { text: written ?? best.opening, section: sectionOf(card, best.id) };
  if (nearest?.line.answer)
    return { text: nearest.line.answer, section: sectionOf(card, nearest.line.section) };
  return card.brief ? { text: card.brief, section: undefined } : undefined;
}

/** Whether the best section has to be found in the text. */
export const needsSections = (found: Found): boolean => !isAsked(found);

/** Whether the article as a whole was asked for, by its title or nearly so. */
export const asksForAll = (found: Found): boolean =>
  isAsked(found) && found.verdict.best[0]?.line.section === undefined;

function isAsked({ verdict: { best } }: Found): boolean {
  const [nearest] = best;
  if (!nearest || nearest.score < ASKED) return false;
  return nearest.line.answer !== '' || nearest.line.section === undefined;
}

/** The answer of the question about a section that is nearest to the query, or of the first that has one. */
function writtenAnswer({ card, verdict: { best } }: Found, section: string): string | undefined {
  const near = best.find(({ line }) => line.section === section && line.answer);
  if (near) return near.line.answer;
  return card.questions.find((question) => question.section === section && question.answer)?.answer;
}

function sectionOf(card: Card, id: string | undefined): Answer['section'] {
  const section = card.sections.find((one) => one.id === id);
  return section && { ...section, url: addressOf(card, section.id) };
}
