import type { Article, Content } from '../reader/content.ts';
import { complete } from './complete.ts';
import type { ArticleRecord, Retirement } from './help-centre.ts';

/** Every article that can be read, by id in alphabetical order. */
export function articleRecords(content: Content): ReadonlyMap<string, ArticleRecord> {
  const records = [...content.articles.values()].flatMap((article) => recordOf(article, content) ?? []);
  return new Map(records.sort((a, b) => (a.id < b.id ? -1 : 1)).map((record) => [record.id, record]));
}

/** Undefined while the article's own data has errors. */
function recordOf(
  { id, folder, meta, translations, images, videos }: Article,
  { locales }: Content,
): ArticleRecord | undefined {
  const own = meta && complete(meta);
  if (!own) return undefined;
  const oldSectionIds = new Map<string, string[]>();
  for (const [old, now] of Object.entries(own.sectionAliases))
    oldSectionIds.set(now, [...(oldSectionIds.get(now) ?? []), old]);
  const translated = locales.map((locale) => locale.id).filter((locale) => translations.has(locale));
  return { id, folder, meta: own, translated, owed: own.owed, oldSectionIds, images, videos };
}

export const isLive = ({ meta }: ArticleRecord) => meta.retired === undefined;

export function isRetired(
  record: ArticleRecord,
): record is ArticleRecord & { meta: { retired: Retirement } } {
  return record.meta.retired !== undefined;
}
