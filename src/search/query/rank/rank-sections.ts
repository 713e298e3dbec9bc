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
  /** 0 to about 1.5; comparable only within one page. */
  score: number;
}

/** How telling a function word is beside the others: sections differ by “how”, “who” and “where”, too. */
const STOP_WORD = 0.3;
/** Each section is taken to have said every word so often before it is looked at: one line is little evidence. */
const PRIOR = 0.3;
/** A word that no line about a section has, only its heading or text, counts so much. */
const IN_TEXT = 0.3;
const HEADING = 2;
/** A text that says a word more often is no more about it. */
const MOST_OFTEN = 3;
/** What the lines about a section that are nearest to the query count, as a share each, and all of them. */
const LINES = [0.28, 0.22, 0.19, 0.17, 0.14];
const NEAREST = 0.5;

/**
 * Ranks the sections of one page. Each word of the query speaks for the sections whose lines have it, by the share of
 * all lines about sections that are theirs (how likely each section is, given the word: naive Bayes); a word in no line
 * speaks by the headings and texts that have it. To that comes how near the lines about a section are to the query as a
 * whole.
 *
 * The numbers were chosen on the half of the repository's labelled queries that `search:fit` fits on: there the right
 * section comes first in .86 (.74 by the nearest line and BM25), on the other half in .83 (.71).
 *
 * @param lines the lines of the page that have a word of the query, scored, the best first; its other ways of asking among them
 * @returns every section with a word of the query or a line near it, the best first; in reading order where they score the same
 */
export function rankSections(
  { terms = [] }: Plan,
  lines: readonly ScoredLine[],
  { outline }: Pick<FoundPage, 'outline'>,
  vocabulary: Vocabulary,
): RankedSection[] {
  const asked = terms.filter(({ options }) => options.length > 0);
  const whole = sum(asked.map(weightOf)) || 1;
  const sections = outline.map(({ id, title, opening, text }) => {
    const own = lines.filter(({ line }) => line.section === id);
    const inLines = countsOf(own.flatMap(({ line }) => line.stems));
    const inText = countsOf(stemsIn(text, vocabulary));
    const inHeading = countsOf(stemsIn(title, vocabulary));
    const textOf = (stem: string) =>
      Math.min(MOST_OFTEN, inText.get(stem) ?? 0) + (inHeading.has(stem) ? HEADING : 0);
    return {
      id,
      opening,
      nearest: sum(LINES.map((share, index) => share * (own[index]?.score ?? 0))),
      inLines: asked.map((term) => countOf(term, (stem) => inLines.get(stem) ?? 0)),
      inText: asked.map((term) => (term.isStopWord ? 0 : countOf(term, textOf))),
    };
  });
  const all = (of: (section: (typeof sections)[number]) => readonly number[]) =>
    asked.map((_, index) => sum(sections.map((section) => of(section)[index] ?? 0)));
  const allInLines = all(({ inLines }) => inLines);
  const allInText = all(({ inText }) => inText);
  const likelihood = (own = 0, every = 0) =>
    every > 0 ? (own + PRIOR) / (every + PRIOR * sections.length) : 0;
  return sections
    .filter(
      ({ nearest, inLines, inText }) =>
        nearest > 0 ||
        asked.some(({ isStopWord }, index) => !isStopWord && (inLines[index] || inText[index])),
    )
    .map(({ id, opening, nearest, inLines, inText }) => {
      const words = asked.map((term, index) => {
        const ofLines = likelihood(inLines[index], allInLines[index]);
        return weightOf(term) * (ofLines || IN_TEXT * likelihood(inText[index], allInText[index]));
      });
      return { id, opening, score: sum(words) / whole + NEAREST * nearest };
    })
    .sort((a, b) => b.score - a.score);
}

const weightOf = ({ isStopWord, weight }: Term) => (isStopWord ? STOP_WORD : weight);

/** How often each stem comes. */
function countsOf(stems: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** How often a term comes, its likelier words counting more. */
function countOf({ options }: Term, count: (stem: string) => number): number {
  return Math.max(0, ...options.map(({ entry, quality }) => quality * count(entry.stem)));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
