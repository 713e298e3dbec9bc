/** Numbers of a logistic regression on labelled queries. Written by `npm run search:fit`; not to be changed by hand. */
export const FITTED = {
  base: -4.91,
  signs: { nearest: 4.6, covered: 2.46, told: 0.9, ahead: 3.86, mended: -0.22, unknown: -0.73 },
  /** From this confidence on the best page is shown as the answer. */
  answer: 0.6,
};
