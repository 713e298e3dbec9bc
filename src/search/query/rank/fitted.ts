/** A logistic regression on the fitting half of the labelled queries. Written by `npm run search:fit -- --write`; not by hand. */
export const FITTED = {
  base: -3.81,
  signs: {
    lines: 2.27,
    lineAhead: 2.73,
    covered: 2.49,
    told: 0.72,
    ahead: 1.97,
    mended: 0.11,
    unknown: -1.57,
  },
  /** From this confidence on the best page is shown as the answer. */
  answer: 0.65,
};
