import type { LiveArticle, RetiredArticle } from '../embed/wire/manifest.ts';

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
  const manifest = record(data, 'It');
  if (!Array.isArray(manifest['articles']) || manifest['site'] === undefined)
    throw new ManifestRefused('It is no manifest of a help centre: "site" or "articles" is missing.');
  if (manifest['schema'] !== 1)
    throw new ManifestRefused(
      `Its form is version ${String(manifest['schema'])}, and this help-check understands version 1. Install the package of that help centre anew.`,
    );
  const site = text(record(manifest['site'], 'site')['url'], 'site.url');
  if (!/^https?:\/\//.test(site) || !URL.canParse(site)) throw refused('site.url', 'an address');
  const articles = list(manifest['articles'], 'articles').map(readArticle);
  const locales = list(manifest['locales'] ?? [], 'locales');
  return {
    site,
    revision: manifest['revision'] === undefined ? '' : text(manifest['revision'], 'revision'),
    locales: locales.map((locale, index) =>
      text(record(locale, `locales[${index}]`)['id'], `locales[${index}].id`),
    ),
    articles: new Map(articles.map((article) => [article.id, article])),
  };
}

/** Holds an article against what is asked of it here; whatever else it has is nobody's business. */
function readArticle(data: unknown, index: number): KnownArticle {
  const at = `articles[${index}]`;
  const article = record(data, at);
  text(article['id'], `${at}.id`);
  if (article['state'] === 'retired') {
    text(article['since'], `${at}.since`);
    text(article['replacedBy'], `${at}.replacedBy`);
    return data as RetiredArticle;
  }
  if (article['state'] !== 'live') throw refused(`${at}.state`, '"live" or "retired"');
  record(article['locales'], `${at}.locales`);
  for (const [number, section] of list(article['sections'], `${at}.sections`).entries()) {
    const place = `${at}.sections[${number}]`;
    const { id, aliases } = record(section, place);
    text(id, `${place}.id`);
    list(aliases, `${place}.aliases`).forEach((alias, which) => text(alias, `${place}.aliases[${which}]`));
  }
  const live = data as LiveArticle;
  return { ...live, sectionIds: sectionIds(live) };
}

const refused = (place: string, wanted: string) =>
  new ManifestRefused(`It is no manifest of a help centre: ${place} should be ${wanted}.`);

function record(value: unknown, place: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refused(place, 'an object');
  return value as Record<string, unknown>;
}

function list(value: unknown, place: string): readonly unknown[] {
  if (!Array.isArray(value)) throw refused(place, 'a list');
  return value;
}

function text(value: unknown, place: string): string {
  if (typeof value !== 'string') throw refused(place, 'a text');
  return value;
}

/** Every id that leads to a section, old ones included → the id it has now. */
function sectionIds({ sections }: LiveArticle): Map<string, string> {
  const current = sections.map(({ id }): [string, string] => [id, id]);
  const old = sections.flatMap(({ id, aliases }) => aliases.map((alias): [string, string] => [alias, id]));
  return new Map([...old, ...current]);
}
