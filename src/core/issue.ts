/** How much an issue matters: an error stops the build, a warning asks for a decision, advice can be ignored. */
export type Severity = 'error' | 'warning' | 'advice';

/** One thing that is wrong with the content, said so that the writer can fix it without asking. */
export interface Issue {
  /** Stable name of the rule, kebab-case: `unknown-term`. */
  code: string;
  severity: Severity;
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** 1-based; absent when the whole file is meant. */
  line?: number;
  /** 1-based, in UTF-16 code units. */
  column?: number;
  /** What is wrong, naming the offending value. */
  what: string;
  /** What a reader, writer or embedder would suffer from it. */
  why: string;
  /** The next thing to type or delete. */
  fix: string;
}

/** Sorts issues by file, then by place in the file, so that output is stable. */
export function byPlace(a: Issue, b: Issue): number {
  return (
    a.file.localeCompare(b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    a.code.localeCompare(b.code)
  );
}
