/** Fitted to half of the labelled queries by `npm run search:fit -- --write`; not to be changed by hand. */
export const FITTED = {
  base: -3.95,
  signs: {
    lines: 0.95,
    lineAhead: 2.47,
    covered: 2.61,
    told: 0.97,
    ahead: 3.11,
    mended: 0.29,
    unknown: -1.62,
  },
  /** From this confidence on the best page is shown as the answer. */
  answer: 0.67,
};
