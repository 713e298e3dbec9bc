/** Fitted to half of the labelled queries by `npm run search:fit -- --write`; not to be changed by hand. */
export const FITTED = {
  base: -4.6,
  signs: {
    lines: -0.4,
    nearLines: 3.4,
    lineAhead: 0.5,
    covered: 2.7,
    inOneLine: 1.9,
    words: 2.3,
    told: 0.3,
    ahead: 3.3,
    mended: 0,
    unknown: -0.1,
  },
  /** From this confidence on the best page is shown as the answer. */
  answer: 0.67,
};
