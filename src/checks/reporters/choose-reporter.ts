import { githubReporter } from './github.ts';
import type { Reporter } from './reporter.ts';
import { terminalReporter } from './terminal.ts';

/**
 * The reporter that suits where the output goes.
 *
 * @param env environment variables; NO_COLOR is understood as no-color.org says
 * @param isTerminal whether a person's terminal shows the output
 */
export function chooseReporter(env: Record<string, string | undefined>, isTerminal: boolean): Reporter {
  if (env.GITHUB_ACTIONS === 'true') return githubReporter;
  return terminalReporter(isTerminal && !env.NO_COLOR && env.TERM !== 'dumb');
}
