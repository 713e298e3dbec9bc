import { defaultSearchRules, type SearchRules } from '../search-rules.ts';

/**
 * Chinese is written without spaces: each sign counts as a word (`search/text/signs.ts`), in the index and in the query, so
 * that no segmenter has to agree with another. What carries grammar alone says nothing of what is looked for.
 */
export const zh: SearchRules = {
  ...defaultSearchRules,
  functionWords: new Set(
    '的了吗呢吧啊我你您他她它们是在和与及或把被就都也很请怎么样如何什哪谁为可以能要想会有个这那到从对于之其',
  ),
};
