import { HEAD, OPENING } from '../content/drift/tracked-parts.ts';
import type { Outline, OutlinePart } from '../content/text/outline.ts';
import type { Place } from '../content/text/place.ts';
import type { Article, ArticleTranslation } from '../content/reader/content.ts';

/**
 * What a link to a part of an article can name, in any of its languages: sections, their parts that have an id, and
 * questions of a guide.
 *
 * @returns undefined when a text of it could not be read, so that it is not known which sections there are
 */
export function sectionIds(article: Article): Set<string> | undefined {
  const ids = new Set<string>();
  for (const { outline } of article.translations.values()) {
    if (!outline) return undefined;
    for (const { id } of headings(outline)) if (id) ids.add(id);
    for (const { id } of guideQuestions(outline)) if (id) ids.add(id);
  }
  return ids;
}

/** Sections and their parts, in reading order. */
export function headings(outline: Outline): OutlinePart[] {
  return [...outline.sections, ...outline.parts].sort((a, b) => a.line - b.line);
}

/** The same of a text that may be unreadable. */
export const headingsOf = ({ outline }: Pick<ArticleTranslation, 'outline'>) =>
  outline ? headings(outline) : [];

/** The questions of the guides in a text, in reading order. */
export function guideQuestions(outline: Outline): (Place & { id: string | undefined })[] {
  return outline.components
    .filter(({ name }) => name === 'Question')
    .map(({ attributes, line, column }) => ({ id: attributes['id'], line, column }));
}

/** Whether a link to a section of an article works; the old ids of renamed sections do. */
export function hasSection(article: Article, section: string): boolean {
  const ids = sectionIds(article);
  if (!ids || ids.has(section)) return true;
  return article.meta ? Object.hasOwn(article.meta.value.sectionAliases ?? {}, section) : true;
}

/** The texts of retired articles are gone on purpose. */
export function isRetired(article: Article): boolean {
  return article.meta?.value.retired !== undefined;
}

/** What a link to a section can be, to suggest from. */
export function linkableSections(article: Article): string[] {
  return [...(sectionIds(article) ?? []), ...Object.keys(article.meta?.value.sectionAliases ?? {})];
}

/** How a message names a part whose translation is followed. */
export function namedPart(id: string): string {
  if (id === HEAD) return 'The title, description, brief or board (@head)';
  if (id === OPENING) return 'The text before the first section (@opening)';
  return `The section "${id}"`;
}
