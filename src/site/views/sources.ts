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

/** How many sources there are, and when they were read last. */
export function sourcesSummary(help: HelpCentre, locale: string, ids: readonly string[]): string {
  const t = help.translator(locale);
  const read = ids.map((id) => help.source(id).seen);
  const last = read.reduce((a, b) => (a > b ? a : b), '');
  const same = read.every((day) => day === last);
  return t.plural(same ? 'article.sourcesRead' : 'article.sourcesLastRead', ids.length, { day: t.day(last) });
}
