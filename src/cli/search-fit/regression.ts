import { SIGNS, type Signs } from '../../search/query/rank/confidence.ts';

/** A query whose best page is known to be right or wrong. */
export interface Case {
  signs: Signs;
  right: boolean;
}

export interface Weights {
  base: number;
  signs: Signs;
}

const STEPS = 8000;
const STEP = 2;
/** Keeps weights small that the cases say little of. */
const SHRINK = 0.0003;
const DIGITS = 100;

/** Logistic regression by gradient descent: the weights under which the cases are likeliest. The same for the same cases. */
export function regress(cases: readonly Case[]): Weights {
  const names = ['base', ...SIGNS] as const;
  const rows = cases.map(({ signs, right }) => ({
    values: [1, ...SIGNS.map((sign) => signs[sign])],
    right: Number(right),
  }));
  let weights = names.map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = names.map(() => 0);
    for (const { values, right } of rows) {
      const sum = values.reduce((total, value, index) => total + value * (weights[index] ?? 0), 0);
      const error = 1 / (1 + Math.exp(-sum)) - right;
      for (const [index, value] of values.entries()) slope[index] = (slope[index] ?? 0) + error * value;
    }
    weights = weights.map(
      (weight, index) => weight - STEP * ((slope[index] ?? 0) / rows.length + SHRINK * weight),
    );
  }
  const [base = 0, ...rest] = weights.map((weight) => Math.round(weight * DIGITS) / DIGITS);
  return { base, signs: Object.fromEntries(SIGNS.map((sign, index) => [sign, rest[index] ?? 0])) as Signs };
}
