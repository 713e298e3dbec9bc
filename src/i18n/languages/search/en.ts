import { stem } from '../stem/en.ts';
import { stopWords } from '../stop-words/en.ts';
import { withoutAccents } from '../without-accents.ts';
import type { SearchRules } from './rules.ts';

/** People leave the apostrophe out: “cant”. */
const fold = (word: string) => withoutAccents(word).replace(/['’]/g, '');

export const en: SearchRules = {
  fold,
  stem,
  functionWords: new Set([...stopWords].map(fold)),
  keyboard: "qwertyuiop[]asdfghjkl;'zxcvbnm,.`",
  confusions: ['ae', 'ei', 'ie', 'oa', 'ou', 'eo', 'ai', 'cs', 'ck', 'sz', 'pb', 'td', 'yi', 'fv', 'h', 'e'],
};
