import type { SearchData } from '../../index/load-data.ts';
import type { WordList } from '../../index/word-list.ts';
import type { Plan } from '../plan.ts';
import { understand, type UnderstandOptions } from './understand.ts';

/**
 * Understands a query as `understand` does. When a word of it would be taken for another, the lists of common words are
 * fetched first, so that a correct word is left alone; where they cannot be had, it goes without them.
 */
export async function interpret(
  query: string,
  options: Omit<UnderstandOptions, 'wordLists'>,
  data: Pick<SearchData, 'wordLists'>,
): Promise<Plan> {
  const plan = understand(query, options);
  if (![plan, plan.alternative].some(hasCorrection)) return plan;
  const wordLists = await data.wordLists().catch((): WordList[] => []);
  return wordLists.length > 0 ? understand(query, { ...options, wordLists }) : plan;
}

const hasCorrection = (plan: Plan | undefined) => plan?.terms?.some(({ asTyped }) => !asTyped) ?? false;
