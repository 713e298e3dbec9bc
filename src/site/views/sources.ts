import { inLanguage } from '../../content/help-centre/in-language.ts';
import { lazyMap, lazyWeakMap } from '../../core/lazy.ts';
import type { HelpCentre } from '../../content/help-centre/help-centre.ts';

/** Where facts come from, in the words of a language. */
export interface SourceView {
  title: string;
  publisher: string;
  /** Name of the language it is written in, in the reader's language. */
  language: string;
  url: string | undefined;
  seen: string;
  /** Whether it was read in a stored copy of the page and not where it stands. */
  copy: boolean;
  /** The date it bears itself, written out; undefined when it bears none. */
  dated: string | undefined;
}

/** @throws when the source does not exist; the content check reports that with file and line */
export const sourceView = (help: HelpCentre, locale: string, id: string): SourceView =>
  viewsOf(help)(locale)(id);

/** Thousands of articles name the same few sources. */
const viewsOf = lazyWeakMap((help: HelpCentre) =>
  lazyMap((locale: string) => lazyMap((id: string) => makeView(help, locale, id))),
);

function makeView(help: HelpCentre, locale: string, id: string): SourceView {
  const { title, publisher, language, url, seen, dated, read } = help.source(id);
  const { set, day } = help.translator(locale);
  return {
    title: set(
      typeof title === 'string' ? title : inLanguage(title, locale, `The title of the source "${id}"`),
    ),
    publisher: set(inLanguage(publisher, locale, `The publisher of the source "${id}"`)),
    language: new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language,
    url,
    seen: day(seen),
    copy: read === 'copy',
    dated: dated === null ? undefined : day(dated),
  };
}

/** The title of a source and who published it, on one line. */
export function sourceTitle(help: HelpCentre, locale: string, id: string): string {
  const { title, publisher } = sourceView(help, locale, id);
  return `${title} (${publisher})`;
}

/** The sources of an article: what holds for most of them is said once, above the list. */
export interface SourceList {
  /** Sentences for above the list. */
  note: string[];
  /** The sources, each with what has to be said of it alone. */
  sources: (SourceView & { said: string[] })[];
}

/**
 * The list of an article’s sources.
 *
 * @param tried whether somebody did in the product what the article says: that nobody did is then said of each source
 */
export function sourceList(
  help: HelpCentre,
  locale: string,
  ids: readonly string[],
  tried: boolean,
): SourceList {
  const t = help.translator(locale);
  const views = ids.map((id) => sourceView(help, locale, id));
  const day = tried ? undefined : commonDay(views);
  return {
    note: [
      ...(day === undefined ? [] : [t('article.sourcesCopies', { day })]),
      ...(views.some(({ dated }) => dated === undefined) ? [t('article.sourcesUndated')] : []),
    ],
    sources: views.map((view) => ({
      ...view,
      said: [
        ...(view.copy && view.seen === day ? [] : [t(readWord(view, day), { day: view.seen })]),
        ...(view.dated === undefined ? [] : [t('article.sourceDated', { day: view.dated })]),
      ],
    })),
  };
}

/** How it was read: where the note says that these are copies, the day of another copy is enough. */
const readWord = ({ copy }: SourceView, noted: string | undefined) =>
  copy && noted === undefined ? 'article.sourceCopy' : 'article.sourceSeen';

/** The day on which most of the stored copies were read; undefined where there are not two of them. */
function commonDay(views: readonly SourceView[]): string | undefined {
  const days = new Map<string, number>();
  for (const { copy, seen } of views) if (copy) days.set(seen, (days.get(seen) ?? 0) + 1);
  const [most] = [...days].sort(([, a], [, b]) => b - a);
  return most !== undefined && most[1] > 1 ? most[0] : undefined;
}

/** How many sources there are, and when they were read last. */
export function sourcesSummary(help: HelpCentre, locale: string, ids: readonly string[]): string {
  const t = help.translator(locale);
  const read = ids.map((id) => help.source(id).seen);
  const last = read.reduce((a, b) => (a > b ? a : b), '');
  const same = read.every((day) => day === last);
  return t.plural(same ? 'article.sourcesRead' : 'article.sourcesLastRead', ids.length, { day: t.day(last) });
}
