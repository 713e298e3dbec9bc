import type { Level } from '../finding.ts';
import type { Report } from './report.ts';
import { summary } from './text.ts';

const COMMANDS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** Shows a run as annotations beside the lines of a pull request (GitHub's workflow commands), and the sum. */
export const githubReport: Report = (run) =>
  [
    ...run.findings.map(
      ({ level, code, file, line, column, what, why, fix }) =>
        `::${COMMANDS[level]} file=${property(file)},line=${line},col=${column},title=${property(code)}::${data(`${what}\n${why}\n${fix}`)}`,
    ),
    summary(run),
  ].join('\n');

/** The escapes of GitHub's own toolkit (actions/toolkit, command.ts). */
const data = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (text: string) => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
