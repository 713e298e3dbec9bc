import type { LockedSections } from '../schemas/lock.ts';
import { fingerprint } from './fingerprint.ts';
import { lockedAs, type Aliases, type Origin } from './section-states.ts';

/**
 * Records that sections of a translation say what the source says now.
 *
 * @param source the parts of the source text, as `trackedParts` gives them
 * @param locked what was recorded before
 * @param confirmed ids of the sections to confirm
 * @param day today, `2026-11-22`
 * @param origins of those, where they come from; without a word, what a machine translated counts as read now
 * @param negations how many words of each part of the translation turn a meaning round; see `countNegations`
 * @returns the new record: what did not change keeps its day, sections that are gone are dropped
 */
export function confirmSections(
  source: ReadonlyMap<string, readonly string[]>,
  locked: LockedSections,
  aliases: Aliases,
  confirmed: ReadonlySet<string>,
  day: string,
  origins: ReadonlyMap<string, Origin> = new Map(),
  negations: ReadonlyMap<string, number> = new Map(),
): LockedSections {
  const record: LockedSections = {};
  for (const [id, words] of source) {
    const before = lockedAs(id, locked, aliases);
    const now = fingerprint(words);
    const origin = origins.get(id) ?? (before?.by ? 'machine-reviewed' : 'written');
    const by = origin === 'written' ? undefined : origin;
    const counted = negations.get(id);
    const isNew = before?.source !== now.source || before.by !== by || before.negations !== counted;
    if (confirmed.has(id) && isNew)
      record[id] = {
        on: day,
        ...(by && { by }),
        ...(counted !== undefined && { negations: counted }),
        ...now,
      };
    else if (before) record[id] = before;
  }
  return record;
}
