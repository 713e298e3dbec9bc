import { addressOf, type Card } from '../index/cards.ts';
import type { FoundPage } from '../engine/engine.ts';
import type { Answer } from './plan.ts';
import type { Found } from './rank/found.ts';

/** Lines about as near as the nearest: of these one with a written answer is taken. */
const AS_NEAR = 0.9;

/**
 * What a page says to a query: the written answer of the question that is nearest, or that is about the same section;
 * else what the nearest section says first; else the article in short.
 *
 * @param page the page itself, where it was loaded
 * @returns undefined where nothing is known
 */
export function answerOf(found: Found, page: FoundPage | undefined): Answer | undefined {
  const { card } = found;
  const written = writtenAnswer(found);
  if (written) return { text: written.answer, section: sectionOf(card, written.section) };
  const section = sectionOf(card, nearestSection(found));
  const opening = page?.outline.find(({ id }) => id === section?.id)?.opening;
  if (section && opening) return { text: opening, section };
  return card.brief ? { text: card.brief, section: undefined } : undefined;
}

/** Whether only the page itself can tell. */
export function needsOpening(found: Found): boolean {
  return !writtenAnswer(found) && nearestSection(found) !== undefined;
}

function writtenAnswer({
  card,
  verdict: { best },
}: Found): { answer: string; section?: string | undefined } | undefined {
  const [first] = best;
  if (!first || first.line.kind === 'title' || first.line.kind === 'brief') return undefined;
  const near = best.filter(({ score }) => score >= first.score * AS_NEAR).map(({ line }) => line);
  const asked = near.find(({ answer }) => answer !== '');
  if (asked) return asked;
  const { section } = first.line;
  return section === undefined
    ? undefined
    : card.questions.find((question) => question.section === section && question.answer !== '');
}

function nearestSection({ verdict: { best } }: Found): string | undefined {
  return best[0]?.line.section;
}

function sectionOf(card: Card, id: string | undefined): Answer['section'] {
  const section = card.sections.find((one) => one.id === id);
  return section && { ...section, url: addressOf(card, section.id) };
}
