import type { Issue, Severity } from '../core/issue.ts';
import type { Content } from '../content/reader/content.ts';

/** What a rule found at one place. */
export type Finding = Pick<Issue, 'file' | 'line' | 'column' | 'what' | 'fix'>;

/** What a check depends on besides the content. */
export interface Circumstances {
  /** The day it is, `2026-11-22`, to tell what has not been looked at for long. */
  today: string;
}

/** One thing that content must be, and how to find where it is not. */
export interface Rule {
  /** Kebab-case and stable: machines and people look messages up by it. */
  code: string;
  severity: Severity;
  /** What a reader, writer or embedder would suffer; the `why` of every message. */
  explain: string;
  /** Pure: the same content on the same day gives the same issues. */
  check(content: Content, circumstances: Circumstances): Issue[];
}

/** Makes a rule from a function that finds, so that every message of the rule bears its code and its reason. */
export function defineRule(
  about: Pick<Rule, 'code' | 'severity' | 'explain'>,
  find: (content: Content, circumstances: Circumstances) => Iterable<Finding>,
): Rule {
  const { code, severity, explain } = about;
  return {
    ...about,
    check: (content, circumstances) =>
      Array.from(find(content, circumstances), (finding) => ({ code, severity, ...finding, why: explain })),
  };
}

/**
 * Whether writers can have a rule overlook a place, for a reason they give. Errors cannot be silenced: what they find
 * would stop the build or lead readers astray, and has to be fixed.
 */
export function canBeSilenced({ severity }: Pick<Rule, 'severity'>): boolean {
  return severity !== 'error';
}
