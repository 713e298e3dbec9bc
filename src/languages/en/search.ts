import { sounds } from './sound.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';
import { words } from '../words.ts';
import { withoutAccents } from '../without-accents.ts';
import { LATIN_KEYBOARD, type SearchRules } from '../search-rules.ts';

/** People leave the apostrophe out: “cant”. */
const fold = (word: string) => withoutAccents(word).replace(/['’]/g, '');

/** Conversational words: they say when and how much, but not what a query is about. */
const conversational = words(`
  anymore anyone everyone first guy instead next now please properly right someone somebody still thing today yet wont dont cant im
`);

export const en: SearchRules = {
  fold,
  stem,
  stemsForIndex: true,
  functionWords: new Set([...stopWords, ...conversational].map(fold)),
  keyboard: LATIN_KEYBOARD,
  sounds,
  confusions: ['ae', 'ei', 'ie', 'oa', 'ou', 'eo', 'ai', 'cs', 'ck', 'sz', 'pb', 'td', 'yi', 'fv', 'h', 'e'],
};
