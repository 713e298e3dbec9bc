import type { Finding, Level } from '../finding.ts';

/** What a run of help-check found. */
export interface Run {
  findings: readonly Finding[];
  /** How many files were read, links found, and links overlooked because a comment asks for it. */
  files: number;
  links: number;
  ignored: number;
  /** How many articles the links lead to. */
  articles: number;
  /** How many labels were compared; undefined when it was not asked for. */
  labels?: number;
  /** The help centre the links were held against. */
  site: string;
  revision: string;
}

/** Shows a run; a pure function to the text that is printed, without a line break at its end. */
export type Report = (run: Run) => string;

/** How many findings there are of a level. */
export function countLevel({ findings }: Run, level: Level): number {
  return findings.filter((finding) => finding.level === level).length;
}
