import type { Card } from '../../wire/card.ts';

/** What a preview says. */
export interface PreviewText {
  title: string;
  summary: string;
  lang: string;
  dir: string;
}

/**
 * Picks what a preview says out of an article's card: the article's own words, or those of one of its sections.
 *
 * @param card as it came over the wire: nothing is trusted to be in it
 * @param section id or former id of a section
 * @returns undefined when there is nothing to say
 */
export function previewText(
  card: Partial<Card> | null | undefined,
  section?: string,
): PreviewText | undefined {
  const part = section && card?.sections?.find(({ id, aliases }) => [id, ...aliases].includes(section));
  const { title, summary } = part || card || {};
  const { lang = '', dir = 'auto' } = card?.text ?? {};
  // Words only: whatever else came is nothing to show.
  const [said, ...more] = [title, summary || card?.summary, lang, dir].map((text) =>
    typeof text === 'string' ? text : '',
  );
  return said ? { title: said, summary: more[0] ?? '', lang: more[1] ?? '', dir: more[2] ?? '' } : undefined;
}
