import type { Card } from '../../wire/card.ts';

/** What a preview says. */
export interface PreviewText {
  title: string;
  summary: string;
  /** What has to be known of them. */
  note: string;
  lang: string;
  dir: string;
}

/** Words only: whatever else came is nothing to show. */
const words = (value: unknown): string => (typeof value === 'string' ? value : '');
/** What is no list is one thing, or none. */
const list = <Item>(value: readonly Item[] | undefined): (Item | undefined)[] =>
  ([] as (Item | undefined)[]).concat(value ?? []);

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
  const part =
    section && list(card?.sections).find((known) => list(known?.aliases).concat(known?.id).includes(section));
  const title = words((part || card)?.title) || words(card?.title);
  if (!title) return undefined;
  const { lang = '', dir = 'auto' } = card?.text ?? {};
  return {
    title,
    summary: words((part || card)?.summary) || words(card?.summary),
    // What is said of the article is said of its sections, too, where these have no words of their own.
    note: words((part && part.summary ? part : card)?.note),
    lang: words(lang),
    dir: words(dir),
  };
}
