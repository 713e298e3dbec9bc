import type { FoundPage } from '../../engine/engine.ts';
import { stemsIn } from '../../index/cards.ts';
import type { Vocabulary } from '../../index/vocabulary.ts';
import type { Plan, Term } from '../plan.ts';
import type { ScoredLine } from './judge.ts';

/** How well a section answers a plan. */
export interface RankedSection {
  id: string;
  /** What it says first; '' when it says nothing. */
  opening: string;
  /** 0 to about 3; comparable only within one page. */
  score: number;
}

/** Saturation and length normalization of BM25 (Robertson and Zaragoza, 2009). */
const K1 = 1;
const B = 0.5;

/**
 * Ranks the sections of one page: by the line about a section that is nearest to the query, and by the words of the
 * query in its heading and its text (BM25 over the sections of the page, so that a word of every section says nothing
 * of one).
 *
 * Lines, headings and texts count the same: with any other weights from a half to twice as much the right section comes
 * first as often, within two points in a hundred (`search:eval` on rows that name their section).
 *
 * @param lines the lines of the page, scored, the best first
 * @returns every section with a word of the query or a line near it, the best first; in reading order where they score the same
 */
export function rankSections(
  { terms = [] }: Plan,
  lines: readonly ScoredLine[],
  { outline }: FoundPage,
  vocabulary: Vocabulary | undefined,
): RankedSection[] {
  if (!vocabulary) return [];
  const telling = terms.filter(({ isStopWord, options }) => !isStopWord && options.length > 0);
  const sections = outline.map((section) => {
    const text = countsOf(stemsIn(section.text, vocabulary));
    const heading = countsOf(stemsIn(section.title, vocabulary));
    return {
      ...section,
      length: section.text.length,
      inText: telling.map((term) => countOf(term, text)),
      inHeading: telling.map((term) => Math.min(1, countOf(term, heading))),
    };
  });
  const meanLength = sum(sections.map(({ length }) => length)) / sections.length || 1;
  const whole = sum(telling.map(({ weight }) => weight)) || 1;
  const weights = telling.map(({ weight }, index) => {
    const having = sections.filter(({ inText, inHeading }) => inText[index] || inHeading[index]).length;
    return (weight / whole) * (Math.log(1 + sections.length / (having || 1)) / Math.log(1 + sections.length));
  });
  return sections
    .map(({ id, opening, length, inText, inHeading }) => {
      const saturation = K1 * (1 - B + (B * length) / meanLength);
      const words = weights.map((weight, index) => {
        const count = inText[index] ?? 0;
        return weight * (count / (count + saturation) + (inHeading[index] ?? 0));
      });
      const nearest = lines.find(({ line }) => line.section === id)?.score ?? 0;
      return { id, opening, score: nearest + sum(words) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

/** How often each stem comes. */
function countsOf(stems: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** How often a term comes, its likelier words counting more. */
function countOf({ options }: Term, counts: ReadonlyMap<string, number>): number {
  return Math.max(0, ...options.map(({ entry, quality }) => quality * (counts.get(entry.stem) ?? 0)));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
