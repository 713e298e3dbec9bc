import type { LiveArticle, Manifest, RetiredArticle } from '../embed/wire/manifest.ts';

/** A help centre as links to it see it. */
export interface HelpCentre {
  /** Where it begins, with a slash at the end. */
  site: string;
  revision: string;
  locales: readonly string[];
  articles: ReadonlyMap<string, KnownArticle>;
}

export type KnownArticle = (LiveArticle & { sectionIds: ReadonlyMap<string, string> }) | RetiredArticle;

/** The manifest is of a form that this version does not understand. */
export class ManifestRefused extends Error {}

/**
 * Takes a manifest in hand.
 *
 * @param data what the manifest's JSON says
 * @throws ManifestRefused when it is none, or one of a later form
 */
export function readHelpCentre(data: unknown): HelpCentre {
  const manifest = data as Partial<Manifest> | null | undefined;
  if (
    typeof manifest !== 'object' ||
    manifest === null ||
    !Array.isArray(manifest.articles) ||
    !manifest.site
  )
    throw new ManifestRefused('It is no manifest of a help centre: "site" or "articles" is missing.');
  if (manifest.schema !== 1)
    throw new ManifestRefused(
      `Its form is version ${String(manifest.schema)}, and this help-check understands version 1. Install the package of that help centre anew.`,
    );
  return {
    site: manifest.site.url,
    revision: manifest.revision ?? '',
    locales: (manifest.locales ?? []).map(({ id }) => id),
    articles: new Map(
      manifest.articles.map((article): [string, KnownArticle] => [
        article.id,
        article.state === 'live' ? { ...article, sectionIds: sectionIds(article) } : article,
      ]),
    ),
  };
}

/** Every id that leads to a section, old ones included → the id it has now. */
function sectionIds({ sections }: LiveArticle): Map<string, string> {
  const current = sections.map(({ id }): [string, string] => [id, id]);
  const old = sections.flatMap(({ id, aliases }) => aliases.map((alias): [string, string] => [alias, id]));
  return new Map([...old, ...current]);
}
