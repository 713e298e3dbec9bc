import type { Line } from '../../index/cards.ts';
import type { Plan, Term } from '../plan.ts';

/** What a page has to say for itself. */
export interface Candidate {
  lines: readonly Line[];
  /** For each term of the plan, how well the page's text matches it, 0 to 1. */
  text: readonly number[];
}

/** How well a page answers a plan. */
export interface Verdict {
  /** 0 to about 1. */
  score: number;
  /** The share of the query that the page has words for, 0 to 1. */
  coverage: number;
  /** Whether a line has a telling word of the query; else only the text does. */
  inLines: boolean;
  /** The lines that answer best, the best first. */
  best: { line: Line; score: number }[];
}

const KIND = { title: 1, question: 0.95, heading: 0.6, keyword: 0.9, brief: 0.55 };
/** How telling a word that is in no text is. */
const UNKNOWN_WEIGHT = 0.7;
/** A word in the text alone says less than one in a title. */
const TEXT = 0.55;
/** … and a little more when it is in both. */
const BOTH = 0.1;
const COVERAGE_SHARE = 0.5;
/** Words that are everywhere tell no two pages apart: then the line that is nearest decides. */
const ENOUGH_TOLD = 0.4;

/**
 * Judges a page: by how much of the query it has words for, a title's words counting more than the text's, and by
 * the one line of it that is nearest to the query as a whole.
 */
export function judge(
  { terms = [], dropped }: Plan,
  { lines, text }: Candidate,
  weightOf: WeightOf,
): Verdict {
  const unknown = dropped.length * UNKNOWN_WEIGHT;
  const whole = terms.reduce((sum, { weight }) => sum + weight, unknown);
  const matches = terms.map((term) => lines.map((line) => matchOf(term, line)));
  let coverage = 0;
  let anyInLines = false;
  for (const [index, { weight, quiet }] of terms.entries()) {
    if (quiet) continue;
    const inLines = Math.max(0, ...lines.map((line, at) => KIND[line.kind] * (matches[index]?.[at] ?? 0)));
    anyInLines ||= inLines > 0;
    const inText = TEXT * (text[index] ?? 0);
    coverage += weight * Math.min(1, Math.max(inLines, inText) + BOTH * Math.min(inLines, inText));
  }
  const telling = terms.reduce((sum, { weight, quiet }) => sum + (quiet ? 0 : weight), unknown);
  coverage = telling > 0 ? coverage / telling : 0;
  const best = lines
    .map((line, at) => ({ line, score: KIND[line.kind] * nearness(line, at) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const share = COVERAGE_SHARE * Math.min(1, telling / ENOUGH_TOLD);
  const score = share * coverage + (1 - share) * (best[0]?.score ?? 0);
  return { score, coverage, inLines: anyInLines, best };

  /** Sørensen–Dice: twice what line and query share, by what they have in all. */
  function nearness(line: Line, at: number): number {
    const shared = terms.reduce((sum, { weight }, index) => sum + weight * (matches[index]?.[at] ?? 0), 0);
    const own = line.stems.reduce((sum, stem) => sum + weightOf(stem), 0);
    return shared > 0 ? (2 * shared) / (whole + Math.max(own, shared)) : 0;
  }
}

/** How telling a word of the texts is, by stem. */
export type WeightOf = (stem: string) => number;

function matchOf({ options }: Term, { stems }: Line): number {
  return Math.max(0, ...options.map(({ entry, quality }) => (stems.includes(entry.stem) ? quality : 0)));
}
