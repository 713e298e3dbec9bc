import type { SearchData } from '../../index/load-data.ts';
import type { Vocabulary } from '../../index/vocabulary.ts';
import type { WordList } from '../../index/word-list.ts';
import type { Plan } from '../plan.ts';
import { isInOtherLetters } from './lend.ts';
import { understand, type UnderstandOptions } from './understand.ts';

/**
 * Understands a query as `understand` does, with what it takes of the words of the site: those of the reader's language;
 * those of the others when these do not explain every word as it was typed; and the lists of common words when a word
 * would be taken for another, so that a correct word is left alone. What cannot be had of the last two, as where one
 * language is kept without a network, is done without.
 *
 * @throws when the words of the reader's language cannot be had
 */
export async function interpret(
  query: string,
  options: Omit<UnderstandOptions, 'vocabularies' | 'wordLists'>,
  data: Pick<SearchData, 'vocabulary' | 'vocabularies' | 'wordLists'>,
): Promise<Plan> {
  const { locale, literal } = options;
  if (literal || query.trim() === '') return understand(query, options);
  const own = await data.vocabulary(locale);
  const first = understand(query, { ...options, vocabularies: [own].filter(hasWords) });
  if (isExplained(first, own)) return first;
  const all = await data.vocabularies(locale).catch(() => [own]);
  const vocabularies = all.filter(hasWords);
  const plan = understand(query, { ...options, vocabularies });
  if (![plan, plan.alternative].some(hasCorrection)) return plan;
  const wordLists = await data
    .wordLists(vocabularies.map((vocabulary) => vocabulary.locale))
    .catch((): WordList[] => []);
  return wordLists.length > 0 ? understand(query, { ...options, vocabularies, wordLists }) : plan;
}

/**
 * Whether a language explains every word as it stands: then no reading in another one would be taken before it, and no
 * word of another would be lent to it.
 */
function isExplained({ terms, how, dropped, alternative }: Plan, own: Vocabulary): boolean {
  // A query in quotation marks is read as any other when no text has it so.
  if (!terms) return alternative !== undefined && isExplained(alternative, own);
  return (
    terms.length > 0 &&
    how === 'typed' &&
    dropped.length === 0 &&
    terms.every(({ asTyped, typed }) => asTyped && !isInOtherLetters(typed, own))
  );
}

/** Where no text has a word, a query can only be taken literally. */
const hasWords = ({ entries }: Vocabulary) => entries.length > 0;

const hasCorrection = (plan: Plan | undefined) => plan?.terms?.some(({ asTyped }) => !asTyped) ?? false;
