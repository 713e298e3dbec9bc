import type { HelpCards } from './previews.js';

/** Every card in one language, by article id. */
declare const cards: HelpCards;
export default cards;
