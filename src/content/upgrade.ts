import type { Change } from './change.ts';

/** Carries content from one version to the next. */
export interface Upgrade {
  /** The version it leads to. */
  to: number;
  /** What changes, in a sentence for the terminal. */
  about: string;
  /** @param texts every file of the content that is text, by its name `content/…` */
  plan: (texts: ReadonlyMap<string, string>) => Change[];
}

/** One for each version after the first, in order. */
export const UPGRADES: readonly Upgrade[] = [];

/**
 * The changes that carry content of a version to the newest.
 *
 * @param texts every file of the content that is text, by its name `content/…`
 * @returns what each upgrade is about, and all their changes as one for each file; nothing where the content is new
 */
export function planUpgrade(
  version: number,
  texts: ReadonlyMap<string, string>,
  upgrades: readonly Upgrade[] = UPGRADES,
): { about: string[]; changes: Change[] } {
  const due = upgrades.filter(({ to }) => to > version);
  const after = new Map(texts);
  for (const { to, plan } of due) {
    for (const change of plan(after)) {
      if (change.after === undefined) after.delete(change.file);
      else after.set(change.file, change.after);
    }
    const site = after.get(SITE);
    if (site !== undefined) after.set(SITE, withVersion(site, to));
  }
  const files = [...new Set([...texts.keys(), ...after.keys()])].filter(
    (file) => texts.get(file) !== after.get(file),
  );
  return {
    about: due.map(({ about }) => about),
    changes: files.map((file) => ({ file, before: texts.get(file), after: after.get(file) })),
  };
}

const SITE = 'content/site.yaml';

/** `site.yaml` with its version stated. */
export function withVersion(site: string, version: number): string {
  return /^version:.*$/m.test(site)
    ? site.replace(/^version:.*$/m, `version: ${version}`)
    : `version: ${version}\n${site}`;
}
