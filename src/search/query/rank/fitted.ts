/** Fitted to half of the labelled queries by `npm run search:fit -- --write`; not to be changed by hand. */
export const FITTED = {
  base: -4.44,
  signs: {
    lines: 0.59,
    lineAhead: 1.35,
    covered: 2.55,
    inOneLine: 1.45,
    words: 2.11,
    told: 0.34,
    ahead: 3.99,
    mended: 0.26,
    unknown: -1.11,
  },
  /** From this confidence on the best page is shown as the answer. */
  answer: 0.75,
};
