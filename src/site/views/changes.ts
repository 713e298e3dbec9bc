import type { HelpCentre, LocalizedArticle } from '../../content/help-centre/help-centre.ts';
import type { Translator } from '../../i18n/translator.ts';
import { BEGINNING } from '../../content/drift/tracked-parts.ts';
import { behindView, type BehindView } from './drift.ts';

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
  article: LocalizedArticle;
  /** `2026-11-22` */
  day: string;
  /** `whole`: all of it is of that day; `checked`: nothing changed, it was compared with its sources. */
  what: 'whole' | 'checked' | PartView[];
  /** Why, in the words of the reader’s language, where the writers said so for that day. */
  why: string | undefined;
}

/**
 * When each article last changed for readers of a language, or was checked; the newest first.
 *
 * @param topic keeps to the articles of one topic
 */
export function changesIn(help: HelpCentre, locale: string, topic?: string): Change[] {
  const articles = topic === undefined ? help.articlesIn(locale) : help.byTopic(locale, topic);
  return articles
    .map((article) => lastChange(help, article))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

/** The day an article last changed for readers of a language, or was checked. */
export const updatedOn = (help: HelpCentre, article: LocalizedArticle) => lastChange(help, article).day;

function lastChange(help: HelpCentre, article: LocalizedArticle): Change {
  const days = changeDays(help, article);
  const day = [...days.values()].reduce(later, article.meta.reviewed);
  const changed = [...days].filter(([, changedOn]) => changedOn === day).map(([id]) => id);
  const why = article.meta.changed.find(({ on }) => on === day)?.why[article.locale];
  if (changed.length === 0) return { article, day, what: 'checked', why };
  return { article, day, what: changed.length === days.size ? 'whole' : partsOf(article, changed), why };
}

/** A change in a sentence or two: what, and why. */
export function sayChange({ what, why }: Change, t: Translator): string {
  const said =
    what === 'whole'
      ? t('changes.whole')
      : what === 'checked'
        ? t('changes.checked')
        : `${t('changes.sections')} ${what.map(({ title }) => title ?? t('changes.opening')).join(', ')}`;
  return [`${said}.`, why && t.set(why)].filter(Boolean).join(' ');
}

const later = (a: string, b: string) => (a > b ? a : b);

/**
 * The day each part of an article changed, as far as the lock file knows: the day its translation was confirmed. The
 * source has no record of its own: a section of it changed when the first translation followed, and one that none has
 * followed yet changed when the article was last reviewed.
 */
function changeDays(help: HelpCentre, { id, textLocale, meta }: LocalizedArticle): Map<string, string> {
  const isSource = textLocale.id === meta.sourceLocale;
  const days = new Map<string, string>();
  for (const locale of isSource ? help.record(id).translated : [textLocale.id])
    for (const { id: part, state, confirmedOn } of help.sectionStates(locale, id)) {
      if (confirmedOn === undefined) continue;
      const day = isSource && state === 'behind' ? later(meta.reviewed, confirmedOn) : confirmedOn;
      const known = days.get(part);
      if (known === undefined || day < known) days.set(part, day);
    }
  return days;
}

/** A translation whose source is newer, and where. */
export interface BehindArticle {
  article: LocalizedArticle;
  parts: { part: PartView; behind: BehindView }[];
}

/** The articles of which parts are newer in another language than in the reader's. */
export function behindArticles(help: HelpCentre, locale: string): BehindArticle[] {
  return help
    .articlesIn(locale)
    .map((article) => {
      const states = help.sectionStates(locale, article.id);
      const ids = states.filter(({ state }) => state === 'behind').map(({ id }) => id);
      const parts = partsOf(article, ids).flatMap((part) => {
        const behind = behindView(help, locale, article.id, part.ids);
        return behind ? [{ part, behind }] : [];
      });
      return { article, parts };
    })
    .filter(({ parts }) => parts.length > 0);
}

/** The parts that have the given ids, in reading order. */
function partsOf({ sections, url }: LocalizedArticle, ids: readonly string[]): PartView[] {
  const beginning = BEGINNING.some((id) => ids.includes(id));
  return [
    ...(beginning ? [{ ids: BEGINNING, title: undefined, url }] : []),
    ...sections
      .filter(({ id }) => ids.includes(id))
      .map(({ id, title }) => ({ ids: [id], title, url: `${url}#${id}` })),
  ];
}
