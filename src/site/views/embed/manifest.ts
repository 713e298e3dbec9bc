import { getCollection } from 'astro:content';
import type { LiveArticle, Manifest, ManifestArticle, RetiredArticle } from '../../../embed/wire/manifest.ts';
import { SCHEMA } from '../../../embed/wire/parts.ts';
import type { ArticleView } from '../articles.ts';
import { getUpdated } from '../changes.ts';
import { BEGINNING } from '../../../content/drift/tracked-parts.ts';
import { getSectionStates } from '../drift.ts';
import { absolute, getLocales, getSite, routes } from '../site.ts';
import { getAssets } from './assets.ts';
import { articleRevision, hashOf } from './revision.ts';
import { getAliases, getTexts } from './sections.ts';
import { schemaPath } from './schemas.ts';

/** What stands before the first section, as the manifest names it. */
const OPENING = '@opening';

/** `/embed/v1/manifest.json`. */
export async function getManifest(): Promise<Manifest> {
  const { name: names } = await getSite();
  const locales = (await getLocales()).map(({ id, name, dir }) => ({ id, name, dir }));
  const content = {
    site: { url: await absolute(routes.root()), names },
    defaultLocale: locales[0]?.id ?? '',
    locales,
    articles: await getManifestArticles(),
  };
  return {
    $schema: await absolute(schemaPath('manifest')),
    schema: SCHEMA,
    revision: hashOf(content),
    builtAt: buildTime().toISOString(),
    ...content,
    assets: getAssets(),
  };
}

async function getManifestArticles(): Promise<ManifestArticle[]> {
  const articles = (await getCollection('articles')).sort((a, b) => (a.id < b.id ? -1 : 1));
  return Promise.all(
    articles.map(async ({ id, data: { retired } }) =>
      retired ? retiredArticle(id, retired.on, retired.replacedBy) : liveArticle(id),
    ),
  );
}

const retiredArticle = (id: string, since: string, replacedBy: string): RetiredArticle => ({
  id,
  state: 'retired',
  since,
  replacedBy,
});

async function liveArticle(id: string): Promise<LiveArticle> {
  const texts = await getTexts(id);
  const [source] = texts;
  if (!source) throw new Error(`The article "${id}" has no text.`);
  const aliases = await getAliases(id);
  const locales = await Promise.all(
    texts.map(async (text) => [text.textLocale.id, await inLocale(text)] as const),
  );
  const updated = await Promise.all(texts.map(getUpdated));
  return {
    id,
    state: 'live',
    updated: updated.sort().at(-1) ?? source.meta.reviewed,
    sourceLocale: source.meta.sourceLocale,
    locales: Object.fromEntries(locales),
    sections: source.sections.map((section) => ({
      id: section.id,
      aliases: aliases.get(section.id) ?? [],
      titles: titlesOf(section.id, texts),
    })),
  };
}

async function inLocale(text: ArticleView): Promise<LiveArticle['locales'][string]> {
  const states = await getSectionStates(text.textLocale.id, text.id);
  const behind = states
    .filter(({ state }) => state === 'behind')
    .map(({ id }) => (BEGINNING.includes(id) ? OPENING : id));
  return {
    path: text.url,
    title: text.title,
    revision: await articleRevision(text),
    behind: [...new Set(behind)],
  };
}

function titlesOf(section: string, texts: ArticleView[]): Record<string, string> {
  return Object.fromEntries(
    texts.flatMap(({ textLocale, sections }) => {
      const title = sections.find(({ id }) => id === section)?.title;
      return title === undefined ? [] : [[textLocale.id, title]];
    }),
  );
}

/** The moment of the build, or the one that reproducible builds are told to use instead, in seconds. */
function buildTime(): Date {
  const told = Number(process.env['SOURCE_DATE_EPOCH'] || Number.NaN);
  return Number.isInteger(told) ? new Date(told * 1000) : new Date();
}
