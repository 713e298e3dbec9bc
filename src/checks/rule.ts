import type { Issue, Severity } from '../core/issue.ts';
import type { Content } from '../reader/content.ts';

/** What a rule found at one place. */
export type Finding = Pick<Issue, 'file' | 'line' | 'column' | 'what' | 'mend'>;

/** One thing that content must be, and how to find where it is not. */
export interface Rule {
  /** Kebab-case and stable: machines and people look messages up by it. */
  code: string;
  severity: Severity;
  /** What a reader, writer or embedder would suffer; the `why` of every message. */
  explain: string;
  /** Pure: the same content gives the same issues. */
  check(content: Content): Issue[];
}

/** Makes a rule from a function that finds, so that every message of the rule bears its code and its reason. */
export function defineRule(
  about: Pick<Rule, 'code' | 'severity' | 'explain'>,
  find: (content: Content) => Iterable<Finding>,
): Rule {
  const { code, severity, explain } = about;
  return {
    ...about,
    check: (content) =>
      Array.from(find(content), (finding) => ({ code, severity, ...finding, why: explain })),
  };
}
