import type { Severity } from '../../core/issue.ts';
import { countIssues, type Reporter } from './reporter.ts';

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', advice: 'notice' };

/**
 * Shows issues as annotations beside the lines of a pull request.
 * The form is GitHub's workflow commands: `::error file=…,line=…,col=…,title=…::message`.
 */
export const githubReporter: Reporter = (issues) =>
  [
    ...issues.map(({ severity, code, file, line, column, what, why, fix }) => {
      const properties = Object.entries({ file, line, col: column, title: code })
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${property(String(value))}`)
        .join(',');
      return `::${COMMANDS[severity]} ${properties}::${data(`${what}\n${why}\n${fix}`)}`;
    }),
    `Content check: ${countIssues(issues)}.`,
  ].join('\n');

/** The escapes of GitHub's own toolkit (actions/toolkit, command.ts). */
const data = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string) => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
