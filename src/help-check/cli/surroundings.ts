import type { checkLabels } from '../labels/check-labels.ts';

/** What help-check knows of where it runs; a test hands over its own. */
export interface Surroundings {
  /** The folder it was called in. */
  folder: string;
  /** Of the package it ships in. */
  version: string;
  /** The manifest it ships with: a path. */
  manifest: string;
  /** Calendar day, `2026-11-22`. */
  today: string;
  /** Fetches what reads message files; rejects where its packages are not installed. */
  loadLabels(): Promise<{ checkLabels: typeof checkLabels }>;
  print(text: string): void;
  printError(text: string): void;
}

/** The command was typed wrongly, or something it needs cannot be read; the message says what to do. */
export class UsageError extends Error {}
