import type { Piece } from './pieces.ts';

/** States of XLIFF 2 (4.3.1.22 there), in the order in which work goes on. */
export const STATES = ['initial', 'translated', 'reviewed', 'final'] as const;
export type SegmentState = (typeof STATES)[number];

/** `subState` of what a machine translated; nobody has read it until its state is `reviewed` or `final`. */
export const BY_MACHINE = 'spravka:machine';

/** What goes to translators and comes back: one language of a help centre, or of a part of it. */
export interface TranslationFile {
  sourceLocale: string;
  targetLocale: string;
  articles: readonly ArticleFile[];
}

export interface ArticleFile {
  id: string;
  /** The file it was read from. */
  original: string;
  sections: readonly SectionGroup[];
}

export interface SectionGroup {
  /** `@head`, `@opening` or the section’s id. */
  id: string;
  title: string;
  /** Fingerprint of the translation that went out: tells whether somebody changed it since; absent where it got lost. */
  madeFrom: string | undefined;
  segments: readonly Segment[];
}

export interface Segment {
  id: string;
  source: readonly Piece[];
  /** Undefined where there is no translation yet. */
  target: readonly Piece[] | undefined;
  /** Undefined where the tool of a translator did not keep it. */
  state: SegmentState | undefined;
  /** A machine translated it, whoever has read it since. */
  byMachine: boolean;
  /** Codes of both, with what a translator sees in their place. */
  codes: readonly SegmentCode[];
  /** What a translator should know. */
  notes: readonly string[];
  /** Of the file it was read from. */
  line?: number;
}

export interface SegmentCode {
  id: string;
  kind: 'emphasis' | 'link' | 'term' | 'fact' | 'code' | 'picture' | 'other';
  key: string;
  shown: string;
}

/** Something that a translator or a writer should look at. */
export interface TranslationProblem {
  /** `error`: the section was left out. */
  severity: 'error' | 'warning';
  /** Of the XLIFF file; undefined where it speaks of no line. */
  line: number | undefined;
  what: string;
}
