import { searchRules } from '../../languages/search.ts';
import { isTelling } from './is-telling.ts';
import type { Plan, Term } from './plan.ts';
import { WORD, tokenize } from '../text/tokenize.ts';

/** A query to ask instead of another. */
export interface Rest {
  query: string;
  /** The words of the other that it leaves out. */
  without: string[];
}

/** Half a word is a guess, a synonym is none. */
const SURE = 0.85;

/**
 * A query without the words that are in no text, and without the small words that then end it. None when that would be
 * the same query; nor when the rest says less than was left out or was only guessed: then the query is about something
 * else.
 */
export function restOf({ query, queryLocale, terms = [], dropped }: Plan): Rest | undefined {
  const telling = terms.filter(isTelling);
  const isMost = telling.length >= dropped.length && telling.every(isSure);
  if (dropped.length === 0 || !isMost) return undefined;
  const { fold, functionWords } = searchRules(queryLocale);
  const ready = (text: string) => tokenize(text).map(fold).join(' ');
  const unknown = new Set(dropped.map(ready));
  const isUnknown = (word: string) => unknown.has(ready(word));
  const words = query.match(WORD) ?? [];
  const known = words.filter((word) => !isUnknown(word));
  const end = known.findLastIndex((word) => !functionWords.has(ready(word)));
  return { query: known.slice(0, end + 1).join(' '), without: words.filter(isUnknown) };
}

const isSure = ({ asTyped, options }: Term) => asTyped && (options[0]?.quality ?? 0) >= SURE;
