import type { Reporter } from './reporter.ts';

/** Shows issues to programs: `{"issues": [{code, severity, file, line?, column?, what, why, fix}]}`. */
export const jsonReporter: Reporter = (issues) => JSON.stringify({ issues }, undefined, 2);
