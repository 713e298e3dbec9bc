import type { LockedSection, LockedSections } from '../schemas/lock.ts';
import { changedWords } from './changed-words.ts';
import { sourcePrint, wordPrints } from './fingerprint.ts';

/** How a translated section stands to the section it was made from. */
export interface SectionState {
  /** A section id, `@head` or `@opening`. */
  id: string;
  /** `unconfirmed`: nobody has said from which text the translation was made. */
  state: 'current' | 'behind' | 'unconfirmed';
  /** Words of the section as it is now in the source language. */
  words: number;
  /** Words changed, added or taken out since, so it can be more than `words`; at least 1 when the section is behind. */
  changedWords: number;
  /** The day the translation was confirmed. */
  confirmedOn: string | undefined;
  /** Who translated it, and whether a person has read that; undefined while it is unconfirmed. */
  origin: Origin | undefined;
  /** How many words of the translation turned a meaning round when it was confirmed; undefined where nobody counted. */
  negations: number | undefined;
}

/** Where a translated section comes from: a person, a machine that nobody has checked, or one that somebody has. */
export type Origin = 'written' | NonNullable<LockedSection['by']>;

/** Renamed sections: old id → the id it has now. */
export type Aliases = Readonly<Record<string, string>>;

/**
 * Compares an article in its source language with what a translation was made from.
 *
 * @param source the parts of the source text, as `trackedParts` gives them
 * @param locked what the lock file says about the translation
 * @param aliases renamed sections, which keep what was confirmed under their old id
 */
export function sectionStates(
  source: ReadonlyMap<string, readonly string[]>,
  locked: LockedSections = {},
  aliases: Aliases = {},
): SectionState[] {
  return Array.from(source, ([id, words]): SectionState => {
    const record = lockedAs(id, locked, aliases);
    const same = record?.source === sourcePrint(words);
    return {
      id,
      state: !record ? 'unconfirmed' : same ? 'current' : 'behind',
      words: words.length,
      changedWords: !record || same ? 0 : Math.max(1, changedWords(record.words, wordPrints(words))),
      confirmedOn: record?.on,
      origin: record && (record.by ?? 'written'),
      negations: record?.negations,
    };
  });
}

/** The record of a section, under its id or one it had before. */
export function lockedAs(id: string, locked: LockedSections, aliases: Aliases): LockedSection | undefined {
  const names = [id, ...Object.keys(aliases).filter((old) => aliases[old] === id)];
  const name = names.find((candidate) => Object.hasOwn(locked, candidate));
  return name === undefined ? undefined : locked[name];
}
