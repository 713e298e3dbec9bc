import { stem } from '../stem/en.ts';
import { stopWords } from '../stop-words/en.ts';
import { words } from '../stop-words/words.ts';
import { withoutAccents } from '../without-accents.ts';
import type { SearchRules } from './rules.ts';

/** People leave the apostrophe out: “cant”. */
const fold = (word: string) => withoutAccents(word).replace(/['’]/g, '');

/** Words of talk: they say when and how much, and nothing of the matter. */
const talk = words(`
  anymore anyone everyone first guy instead next now please properly right someone somebody still thing today yet wont dont cant im
`);

export const en: SearchRules = {
  fold,
  stem,
  functionWords: new Set([...stopWords, ...talk].map(fold)),
  keyboard: "qwertyuiop[]asdfghjkl;'zxcvbnm,.`",
  confusions: ['ae', 'ei', 'ie', 'oa', 'ou', 'eo', 'ai', 'cs', 'ck', 'sz', 'pb', 'td', 'yi', 'fv', 'h', 'e'],
};
