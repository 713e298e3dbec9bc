import { fingerprint } from '../../../content/drift/fingerprint.ts';
import type { Lock } from '../../../content/schemas/lock.ts';

/** The parts of an article's source text before and after a change, as `trackedParts` gives them. */
export interface ChangedSource {
  article: string;
  before: ReadonlyMap<string, readonly string[]>;
  after: ReadonlyMap<string, readonly string[]>;
}

/**
 * Carries what was confirmed over to a renamed section. A link's target counts as meaning, and renaming a section
 * changes links in the source and in its translations alike: what was up to date stays so, what was behind stays behind.
 */
export function renameInLock(
  lock: Lock,
  { article, from, to }: { article: string; from: string; to: string },
  changed: readonly ChangedSource[],
): Lock {
  const renamed = mapParts(lock, article, ([id, locked]) => [id === from ? to : id, locked]);
  return changed.reduce(
    (done, source) =>
      mapParts(done, source.article, ([id, locked]) => {
        const old = source.article === article && id === to ? from : id;
        const before = source.before.get(old);
        const after = source.after.get(id);
        const current = before && fingerprint(before).source === locked.source;
        return [id, current && after ? { ...locked, ...fingerprint(after) } : locked];
      }),
    renamed,
  );
}

type Part = [id: string, locked: Lock[string][string][string]];

function mapParts(lock: Lock, article: string, change: (part: Part) => Part): Lock {
  const locales = lock[article];
  if (!locales) return lock;
  const changed = Object.entries(locales).map(([locale, parts]) => [
    locale,
    Object.fromEntries(Object.entries(parts).map(change)),
  ]);
  return { ...lock, [article]: Object.fromEntries(changed) as Lock[string] };
}
