/** Fitted to half of the labelled queries by `npm run search:fit -- --write`; not to be changed by hand. */
export const FITTED = {
  base: -4,
  signs: {
    lines: 1.01,
    lineAhead: 2.59,
    covered: 2.48,
    told: 0.96,
    ahead: 3.95,
    mended: 0.48,
    unknown: -1.66,
  },
  /** From this confidence on the best page is shown as the answer. */
  answer: 0.74,
};
