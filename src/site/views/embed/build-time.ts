/**
 * The moment of the build.
 *
 * @param told the one that reproducible builds are told to use instead, in seconds: `SOURCE_DATE_EPOCH`
 */
export function buildTime(told: string | undefined): Date {
  const seconds = told ? Number(told) : Number.NaN;
  return Number.isInteger(seconds) ? new Date(seconds * 1000) : new Date();
}
