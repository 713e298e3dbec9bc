import type { Article } from '../../content/reader/content.ts';
import { readHead } from '../read-head.ts';
import { readParts } from '../read-parts.ts';

/**
 * What the parts of a text are built of, without its words: constructs, their levels, and codes of each text.
 *
 * @returns by part
 */
export function readSectionFrames(article: Article, locale: string): Record<string, unknown> {
  const translation = article.translations.get(locale);
  if (!translation?.text) throw new Error(`${article.id} has no ${locale} that can be read.`);
  const shown = { term: (id: string) => id, fact: (id: string) => id };
  const parts = [
    readHead(translation.frontmatter, shown),
    ...readParts(translation.body, translation.text.root, shown),
  ];
  return Object.fromEntries(
    parts.map(({ id, frame, units }) => [
      id,
      { frame, codes: units.map(({ codes }) => [...codes.values()].map(({ key }) => key)) },
    ]),
  );
}
