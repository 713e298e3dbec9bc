/** How long the help centre may be silent unless `timeout` says otherwise, ms. */
const TIMEOUT = 6000;
/** Nobody waits longer, ms; browsers take a time beyond 2³¹ for none at all. */
const LONGEST = 60_000;

/** A pause as an attribute gives it, ms; what is no pause is the usual one. */
export const readTimeout = (written: string | null): number => {
  const asked = Number(written);
  return asked > 0 ? Math.min(asked, LONGEST) : TIMEOUT;
};
