import type {
  ArticleRecord,
  HelpCentre,
  LocalizedArticle,
} from '../../../content/help-centre/help-centre.ts';
import type { LiveArticle, Manifest, ManifestArticle, ManifestAssets } from '../../../embed/wire/manifest.ts';
import { SCHEMA } from '../../../embed/wire/parts.ts';
import { updatedOn } from '../changes.ts';
import { troubledSections } from '../drift.ts';
import { articleRevision, hashOf } from './revision.ts';
import { schemaPath } from './schemas.ts';
import { textsOf } from './texts-of.ts';

/**
 * `/embed/v1/manifest.json`.
 *
 * @param assets where the elements are
 * @param builtAt the moment of the build
 */
export function manifestOf(help: HelpCentre, assets: ManifestAssets, builtAt: Date): Manifest {
  const { site, routes, absolute, locales } = help;
  const content = {
    site: { url: absolute(routes.root()), names: site.name },
    defaultLocale: help.defaultLocale.id,
    locales: locales.map(({ id, name, dir }) => ({ id, name, dir })),
    articles: [...help.articles.values()].map((record) => manifestArticle(help, record)),
  };
  return {
    $schema: absolute(schemaPath(help, 'manifest')),
    schema: SCHEMA,
    revision: hashOf(content),
    builtAt: builtAt.toISOString(),
    ...content,
    assets,
  };
}

function manifestArticle(help: HelpCentre, { id, meta, oldSectionIds }: ArticleRecord): ManifestArticle {
  const { retired } = meta;
  if (retired) return { id, state: 'retired', since: retired.on, replacedBy: retired.replacedBy };
  const texts = textsOf(help, id);
  const [source] = texts;
  if (!source) throw new Error(`The article "${id}" has no text.`);
  return {
    id,
    state: 'live',
    updated: texts.map((text) => updatedOn(help, text)).reduce((a, b) => (a > b ? a : b)),
    sourceLocale: meta.sourceLocale,
    locales: Object.fromEntries(texts.map((text) => [text.textLocale.id, inLocale(help, text)])),
    sections: source.sections.map((section) => ({
      id: section.id,
      aliases: [...(oldSectionIds.get(section.id) ?? [])],
      titles: titlesOf(section.id, texts),
    })),
  };
}

function inLocale(help: HelpCentre, text: LocalizedArticle): LiveArticle['locales'][string] {
  const { behind, unread } = troubledSections(help, text);
  return {
    path: text.url,
    title: text.title,
    revision: articleRevision(help, text),
    behind,
    ...(unread.length > 0 && { unread }),
  };
}

function titlesOf(section: string, texts: readonly LocalizedArticle[]): Record<string, string> {
  return Object.fromEntries(
    texts.flatMap(({ textLocale, sections }) => {
      const title = sections.find(({ id }) => id === section)?.title;
      return title === undefined ? [] : [[textLocale.id, title]];
    }),
  );
}
