import { getArticles, getTranslated, type ArticleView } from './articles.ts';
import { BEGINNING } from '../../content/drift/tracked-parts.ts';
import { getBehind, getSectionStates, type BehindView } from './drift.ts';

/** A part of an article, to lead to. */
export interface PartView {
  /** Ids of what readers meet as one part. */
  ids: readonly string[];
  /** Undefined for what stands before the first section. */
  title: string | undefined;
  url: string;
}

/** The last time something happened to an article. */
export interface Change {
  article: ArticleView;
  /** `2026-11-22` */
  day: string;
  /** `whole`: all of it is of that day; `checked`: nothing changed, it was compared with its sources. */
  what: 'whole' | 'checked' | PartView[];
}

/** When each article last changed for readers of a language, or was checked; the newest first. */
export async function getChanges(locale: string): Promise<Change[]> {
  const changes = await Promise.all((await getArticles(locale)).map(lastChange));
  return changes.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

/** The day an article last changed for readers of a language, or was checked. */
export async function getUpdated(article: ArticleView): Promise<string> {
  return (await lastChange(article)).day;
}

async function lastChange(article: ArticleView): Promise<Change> {
  const { reviewed } = article.meta;
  const days = await changeDays(article);
  const day = [reviewed, ...days.values()].sort().at(-1) ?? reviewed;
  const changed = [...days].filter(([, changedOn]) => changedOn === day).map(([id]) => id);
  if (changed.length === 0) return { article, day, what: 'checked' };
  return { article, day, what: changed.length === days.size ? 'whole' : partsOf(article, changed) };
}

/**
 * The day each part of an article changed, as far as the lock file knows: the day its translation was confirmed. The
 * source has no record of its own: a section of it changed when the first translation followed, and one that none has
 * followed yet changed when the article was last reviewed.
 */
async function changeDays({ id, textLocale, meta }: ArticleView): Promise<Map<string, string>> {
  const isSource = textLocale.id === meta.sourceLocale;
  const days = new Map<string, string>();
  for (const locale of isSource ? await getTranslated(id) : [textLocale.id])
    for (const { id: part, state, confirmedOn } of await getSectionStates(locale, id)) {
      if (confirmedOn === undefined) continue;
      const day = isSource && state === 'behind' && meta.reviewed > confirmedOn ? meta.reviewed : confirmedOn;
      const known = days.get(part);
      if (known === undefined || day < known) days.set(part, day);
    }
  return days;
}

/** A translation whose source is newer, and where. */
export interface BehindArticle {
  article: ArticleView;
  parts: { part: PartView; behind: BehindView }[];
}

/** The articles of which parts are newer in another language than in the reader's. */
export async function getBehindArticles(locale: string): Promise<BehindArticle[]> {
  const all = await Promise.all(
    (await getArticles(locale)).map(async (article) => {
      const states = await getSectionStates(locale, article.id);
      const ids = states.filter(({ state }) => state === 'behind').map(({ id }) => id);
      const parts = await Promise.all(
        partsOf(article, ids).map(async (part) => ({
          part,
          behind: await getBehind(locale, article.id, part.ids),
        })),
      );
      return { article, parts: parts.flatMap(({ part, behind }) => (behind ? [{ part, behind }] : [])) };
    }),
  );
  return all.filter(({ parts }) => parts.length > 0);
}

/** The parts that have the given ids, in reading order. */
function partsOf({ sections, url }: ArticleView, ids: readonly string[]): PartView[] {
  const beginning = BEGINNING.some((id) => ids.includes(id));
  return [
    ...(beginning ? [{ ids: BEGINNING, title: undefined, url }] : []),
    ...sections
      .filter(({ id }) => ids.includes(id))
      .map(({ id, title }) => ({ ids: [id], title, url: `${url}#${id}` })),
  ];
}
