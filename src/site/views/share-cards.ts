/** The picture that those who show a link to a page put beside it (Open Graph). */
export interface ShareCard {
  /** Within the built site. */
  path: string;
  /** What stands on it, as text. */
  alt: string;
  /** Where it was made. */
  file: string;
}

/** What all who show them make room for, pixels. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** An article's card by its language and id; without an id, the one of all other pages of the language. */
export const cardKey = (locale: string, article?: string): string =>
  article === undefined ? locale : `${locale}/${article}`;

/** What the build and the pages share stands where both see it, as the help centre does. */
const CURRENT = Symbol.for('spravka:share-cards');
const shared: Record<symbol, ReadonlyMap<string, ShareCard> | undefined> = globalThis;

/** Gives the pages of this build cards, by `cardKey`. */
export function setShareCards(cards: ReadonlyMap<string, ShareCard>): void {
  shared[CURRENT] = cards;
}

/** Every card of this build; none where they were not asked for. */
export const shareCards = (): ReadonlyMap<string, ShareCard> => shared[CURRENT] ?? new Map();
