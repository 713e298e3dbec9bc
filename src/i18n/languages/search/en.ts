import { stem } from '../stem/en.ts';
import { stopWords } from '../stop-words/en.ts';
import { withoutAccents } from '../without-accents.ts';
import type { SearchRules } from './rules.ts';

export const en: SearchRules = {
  fold: (word) => withoutAccents(word).replaceAll('’', "'"),
  stem,
  functionWords: stopWords,
  keyboard: "qwertyuiop[]asdfghjkl;'zxcvbnm,.`",
  confusions: ['ae', 'ei', 'ie', 'oa', 'ou', 'eo', 'ai', 'cs', 'ck', 'sz', 'pb', 'td', 'yi', 'fv', 'h', 'e'],
};
