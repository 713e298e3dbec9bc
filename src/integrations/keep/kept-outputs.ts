import { copyFileSync, linkSync, lstatSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Read, TrackedHelpCentre } from '../../content/help-centre/track-reads.ts';
import type { SheetLinks } from '../finish/link-sheets.ts';
import { hashOf } from './read-states.ts';

/** An output of the last build. */
export interface KeptOutput {
  /** What it was made from, of what changes while articles are written. */
  reads: readonly Read[];
  /** How that stood, together with what every output is made from. */
  key: string;
  /** How its file was left, and the one beside it: what somebody touched since is made anew. */
  left: readonly FileState[];
  page?: PageMarks;
}

/** How many bytes a file has, and when it was changed. */
export type FileState = readonly [bytes: number, modified: number];

/** What has to be known of a page that is not made again. */
export interface PageMarks {
  /** The scopes of style rules that stand in it. */
  scopes: readonly string[];
  /** Whether search finds it. */
  indexed: boolean;
}

/** What the last build left: outputs by their path in the built site. */
export interface LastBuild {
  outputs: Readonly<Record<string, KeptOutput>>;
  /** The style sheets that pages were finished with. */
  sheets: readonly SheetLinks[];
}

/**
 * Takes outputs over from the last build where nothing changed of what they were made from. What was read is noted
 * while an output is made, so that nothing has to say of itself what it depends on.
 */
export interface KeptOutputs {
  /** Puts an output of the last build into its place, if it still holds. */
  take(path: string): boolean;
  /** Makes an output, and notes what it reads. */
  make<T>(path: string, run: () => T): T;
  /** Outputs that were taken over, with what is known of them. */
  taken: ReadonlyMap<string, KeptOutput>;
  last: LastBuild;
  /** Notes what has to be known of a page that was made. */
  notePage(path: string, marks: PageMarks): void;
  noteSheets(sheets: readonly SheetLinks[]): void;
  /** What is to be remembered of this build, when the site is in its place. */
  remember(): LastBuild;
}

interface Settings {
  tracked: TrackedHelpCentre;
  /** See `readStates`. */
  stateOf: (read: Read) => string;
  /** A hash of what every output is made from: the engine, and the content besides articles. */
  common: string;
  last: LastBuild | undefined;
  /** The site of the last build, which this one replaces. */
  output: string;
  /** Where this build is made. */
  staged: string;
  /** A file outside the site that belongs to an output: an output without it is made anew. */
  beside: (path: string) => string | undefined;
}

export function createKeptOutputs({
  tracked,
  stateOf,
  common,
  last,
  output,
  staged,
  beside,
}: Settings): KeptOutputs {
  const taken = new Map<string, KeptOutput>();
  const made = new Map<string, Pick<KeptOutput, 'reads' | 'page'>>();
  let sheets = last?.sheets ?? [];
  // A folder that is a link is written into, file by file: onto the very files that would be linked.
  const canLink = lstatSync(output, { throwIfNoEntry: false })?.isSymbolicLink() === false;
  const leftOf = (path: string) =>
    [join(output, path), beside(path)].flatMap((file) => (file === undefined ? [] : [fileState(file)]));
  const keyOf = (reads: readonly Read[]) => hashOf([common, reads.map((read) => [read, stateOf(read)])]);

  return {
    taken,
    last: last ?? { outputs: {}, sheets: [] },
    take: (path) => {
      const kept = last?.outputs[path];
      if (!kept || kept.key !== keyOf(kept.reads)) return false;
      if (JSON.stringify(leftOf(path)) !== JSON.stringify(kept.left)) return false;
      const from = join(output, path);
      const to = join(staged, path);
      mkdirSync(dirname(to), { recursive: true });
      linkOrCopy(from, to, canLink);
      taken.set(path, kept);
      return true;
    },
    make: (path, run) => {
      const { value, reads } = tracked.during(run);
      // What is still being made goes on reading.
      made.set(path, { reads: [] });
      const note = () => made.set(path, { ...made.get(path), reads: [...reads].sort() });
      if (value instanceof Promise) return value.finally(note) as typeof value;
      note();
      return value;
    },
    notePage: (path, page) => {
      const known = made.get(path);
      if (known) made.set(path, { ...known, page });
    },
    noteSheets: (now) => {
      sheets = now;
    },
    remember: () => {
      const outputs: Record<string, KeptOutput> = {};
      for (const [path, kept] of taken) outputs[path] = { ...kept, left: leftOf(path) };
      for (const [path, known] of made)
        outputs[path] = { ...known, key: keyOf(known.reads), left: leftOf(path) };
      return { outputs, sheets };
    },
  };
}

function fileState(file: string): FileState {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? [found.size, found.mtimeMs] : [-1, 0];
}

/** A link costs no bytes; where the disk or the folder allows none, a copy does as well. */
function linkOrCopy(from: string, to: string, canLink: boolean): void {
  if (canLink) {
    try {
      linkSync(from, to);
      return;
    } catch (error) {
      if (!CANNOT_LINK.has(String((error as NodeJS.ErrnoException).code))) throw error;
    }
  }
  copyFileSync(from, to);
}

/** Another disk; a disk without links; too many links; not allowed. */
const CANNOT_LINK = new Set(['EXDEV', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EPERM', 'EACCES']);
