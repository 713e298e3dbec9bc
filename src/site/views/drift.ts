import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { Locale } from '../../core/locale.ts';
import { sectionStates, type SectionState } from '../../content/drift/section-states.ts';
import { BEGINNING, trackedParts } from '../../content/drift/tracked-parts.ts';
import { parseText } from '../../content/text/parsed-text.ts';
import { getLocale, routes } from './site.ts';

/** A section whose source has changed since it was translated. */
export interface BehindView {
  /** The language that is newer. */
  source: Locale;
  /** The section in that language. */
  url: string;
  /** The day of the translation. */
  older: string;
  /** The day the source article was last checked; undefined when that was not after the translation. */
  newer: string | undefined;
}

/** How the sections of a translation stand to their source; none for the source itself and what is not translated. */
export async function getSectionStates(locale: string, id: string): Promise<SectionState[]> {
  const article = await getEntry('articles', id);
  const translation = await getEntry('translations', `${id}/${locale}`);
  if (!article || !translation || locale === article.data.sourceLocale) return [];
  const source = await getEntry('translations', `${id}/${article.data.sourceLocale}`);
  const locked = await getLocked(locale, id);
  return source && locked ? sectionStates(partsOf(source), locked, article.data.sectionAliases) : [];
}

/**
 * What a reader of a section is to be told when its source is newer.
 *
 * @param parts ids of the section, or of the parts that are shown as one
 * @returns undefined when the section is up to date
 */
export async function getBehind(
  locale: string,
  id: string,
  parts: readonly string[],
): Promise<BehindView | undefined> {
  const states = await getSectionStates(locale, id);
  const behind = states.filter((state) => state.state === 'behind' && parts.includes(state.id));
  const older = behind.map(({ confirmedOn = '' }) => confirmedOn).sort()[0];
  const article = await getEntry('articles', id);
  const part = parts[0];
  if (!article || older === undefined || part === undefined) return undefined;
  const { reviewed, sourceLocale } = article.data;
  return {
    source: await getLocale(sourceLocale),
    url: routes.article(sourceLocale, id, BEGINNING.includes(part) ? undefined : part),
    older,
    newer: reviewed > older ? reviewed : undefined,
  };
}

/** What the lock file says about a translation; undefined when it was never confirmed. */
async function getLocked(locale: string, id: string) {
  // Asking for an entry that does not exist would be logged; a new help centre has no lock file.
  const [lock] = await getCollection('lock');
  return lock?.data[id]?.[locale];
}

const partsOf = ({ data, body = '' }: CollectionEntry<'translations'>) =>
  trackedParts({ head: data, text: parseText(body) });
