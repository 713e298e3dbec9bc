/** Fitted to half of the labelled queries by `npm run search:fit -- --write`; not to be changed by hand. */
export const FITTED = {
  base: -4.05,
  signs: {
    lines: 2.25,
    lineAhead: 2.02,
    covered: 2.21,
    told: 0.95,
    ahead: 2.99,
    mended: 0.44,
    unknown: -1.94,
  },
  /** From this confidence on the best page is shown as the answer. */
  answer: 0.68,
};
