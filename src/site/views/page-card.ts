import { card as brandCard } from 'virtual:spravka/brand';
import type { HelpCentre } from '../../content/help-centre/help-centre.ts';
import { CARD_SIZE, cardKey, shareCards } from './share-cards.ts';
import { siteWords } from './site-words.ts';

/**
 * The picture beside a link to a page: its own card, else its language's, else the brand's.
 *
 * @param article the id of the article that the page is
 * @returns undefined where there is none: pages name the brand's sign then, which is no card
 */
export function pageCard(help: HelpCentre, locale: string, article?: string) {
  const cards = shareCards();
  const card = cards.get(cardKey(locale, article)) ?? (brandCard ? undefined : cards.get(cardKey(locale)));
  if (card) return { ...CARD_SIZE, url: help.absolute(help.routes.asset(card.path)), alt: card.alt };
  return brandCard && { ...brandCard, url: help.absolute(brandCard.url), alt: siteWords(help, locale).title };
}
