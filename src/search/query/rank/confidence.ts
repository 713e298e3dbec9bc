import type { Plan } from '../plan.ts';
import { FITTED } from './fitted.ts';
import type { Verdict } from './judge.ts';

/** What speaks for and against the best page being the answer, each about 0 to 1. */
export type Signs = Record<(typeof SIGNS)[number], number>;

export const SIGNS = ['lines', 'lineAhead', 'covered', 'told', 'ahead', 'mended', 'unknown'] as const;

/** How much each sign says. */
interface Weights {
  base: number;
  signs: Signs;
}

/** More words than these make a page no surer. */
const MOST_TOLD = 2;
/** So far ahead of the next page is as good as alone; so much nearer its nearest line than any other page's, too. */
const FAR_AHEAD = 0.5;
const UNKNOWN = 0.7;

/**
 * Reads the signs.
 *
 * @param best the page that comes first
 * @param others those after it, the best first
 */
export function signsOf({ terms = [], dropped }: Plan, best: Verdict, others: readonly Verdict[]): Signs {
  const telling = terms.filter(({ isStopWord }) => !isStopWord);
  const known = telling.reduce((sum, { weight }) => sum + weight, 0);
  const mended = telling.reduce((sum, { weight, asTyped }) => sum + (asTyped ? 0 : weight), 0);
  const whole = known + UNKNOWN * dropped.length || 1;
  const [second] = others;
  const nearestOther = Math.max(0, ...others.map(({ nearest }) => nearest));
  return {
    lines: best.lines,
    lineAhead: Math.max(-FAR_AHEAD, Math.min(FAR_AHEAD, best.nearest - nearestOther)),
    covered: best.covered,
    told: Math.min(MOST_TOLD, best.told),
    ahead: best.score > 0 ? Math.min(FAR_AHEAD, 1 - (second?.score ?? 0) / best.score) : 0,
    mended: mended / whole,
    unknown: (UNKNOWN * dropped.length) / whole,
  };
}

/** How likely the best page is the answer, 0 to 1. By default as the labelled queries taught it: see `fitted.ts`. */
export function confidenceOf(signs: Signs, { base, signs: weights }: Weights = FITTED): number {
  const sum = SIGNS.reduce((total, sign) => total + weights[sign] * signs[sign], base);
  return 1 / (1 + Math.exp(-sum));
}
