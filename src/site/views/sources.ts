import { getEntry } from 'astro:content';
import { getTranslator } from './site.ts';

/** Where facts come from, in the words of a language. */
export interface SourceView {
  title: string;
  publisher: string;
  /** Name of the language it is written in, in the reader's language. */
  language: string;
  url: string | undefined;
  seen: string;
  /** The date it bears itself, written out; undefined when it bears none. */
  dated: string | undefined;
}

/** Throws when the source does not exist; the content check reports that with file and line. */
export async function getSource(locale: string, id: string): Promise<SourceView> {
  const entry = await getEntry('sources', id);
  if (!entry) throw new Error(`content/sources.yaml has no "${id}".`);
  const { data } = entry;
  const { set, day } = await getTranslator(locale);
  return {
    title: set(typeof data.title === 'string' ? data.title : (data.title[locale] ?? '')),
    publisher: set(data.publisher[locale] ?? ''),
    language: new Intl.DisplayNames(locale, { type: 'language' }).of(data.language) ?? data.language,
    url: data.url,
    seen: day(data.seen),
    dated: data.dated === null ? undefined : day(data.dated),
  };
}

/** The title of a source and who published it, on one line. */
export async function getSourceTitle(locale: string, id: string): Promise<string> {
  const { title, publisher } = await getSource(locale, id);
  return `${title} (${publisher})`;
}
