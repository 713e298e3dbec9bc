import { withoutAccents } from '../without-accents.ts';
import { defaultSearchRules, type SearchRules } from '../search-rules.ts';

/** “And the”, “with the”, “like the”, “so the”, “for the”, “the”, “and”; a shorter rest would be no word. */
const BEFORE = /^(?:وال|بال|كال|فال|لل|ال|و)(?=.{3})/u;
/** Plurals, duals, feminine forms and possessives. */
const AFTER = /(?<=.{3})(?:ها|ان|ات|ون|ين|يه|ية|ه|ة|ي)$/u;

/** One letter for the ways to write alef, ya and the feminine ending; no stretching between letters. */
const fold = (word: string) =>
  withoutAccents(word).replaceAll('ـ', '').replace(/[أإآ]/gu, 'ا').replaceAll('ى', 'ي').replaceAll('ة', 'ه');

/** Light stemming (Larkey, Ballesteros and Connell 2002, “light10”): what stands before a word, then what stands behind. */
export const ar: SearchRules = {
  ...defaultSearchRules,
  fold,
  stem: (word) => word.replace(BEFORE, '').replace(AFTER, ''),
  // The index has a stemmer of its own.
  indexStem: (word) => word,
};
