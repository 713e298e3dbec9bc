import { searchRules } from '../../../languages/search.ts';
import type { Vocabulary } from '../../index/vocabulary.ts';
import type { Plan, Term } from '../plan.ts';
import { wordsOf } from '../../text/words-of.ts';
import { readQuery, type ReadQuery, type ReadToken } from './read-query.ts';
import { readingsOf } from './readings.ts';

export interface UnderstandOptions {
  /** The reader's language. */
  locale: string;
  topic?: string | undefined;
  /** Look for exactly what was typed, whatever it may have meant. */
  literal?: boolean;
  /** The words of every language of the site; without any, a query is taken literally. */
  vocabularies?: readonly Vocabulary[];
}

/** A text that covers so much of itself needs no word mended. */
const SURE = 0.9;
/** A query is taken to be in the reader's language unless another covers it this much better. */
const OWN_LANGUAGE = 0.06;
/** What another language covers less of than this is not meant to be in it. */
const RIVAL = 0.6;

/**
 * Makes a plan from a query: the one place that decides what a query means. It is pure and knows no engine.
 *
 * Rival readings of the query (see `readingsOf`) compete on how much of them the site's words cover, weighed by how
 * telling each word is. When none is covered without help, words are mended in all and the best taken.
 *
 * @param query as typed; spaces of every kind are folded, text that only looks different is made equal
 */
export function understand(query: string, options: UnderstandOptions): Plan {
  const typed = query.normalize('NFC').replace(/\s+/g, ' ').trim();
  const { locale, topic, literal, vocabularies = [] } = options;
  const plain = planFor(typed, locale, topic);
  if (!typed || literal || vocabularies.length === 0) return plain;

  const [best, ...others] = bestReadings(query, locale, vocabularies);
  if (!best) return { ...plain, terms: [], dropped: wordsOf(typed) };
  const rival = others.find(({ score, tokens }) => score >= RIVAL && tokens.some(isThere));
  return { ...plain, ...planOf(best, plain), rival: rival && { ...plain, ...planOf(rival, plain) } };
}

/** Where not every word of the texts is known, any word may be in them. */
const isThere = ({ how }: ReadToken) => how === 'known' || how === 'beginning';

function planFor(typed: string, locale: string, topic: string | undefined): Plan {
  return {
    typed,
    query: typed,
    locale,
    queryLocale: locale,
    how: 'typed',
    topic: topic || undefined,
    terms: undefined,
    dropped: [],
    rival: undefined,
  };
}

/** The best reading in each language, the best of all first. */
function bestReadings(query: string, locale: string, vocabularies: readonly Vocabulary[]): ReadQuery[] {
  const locales = [locale, ...vocabularies.map(({ locale: id }) => id).filter((id) => id !== locale)];
  const byLocale = new Map(vocabularies.map((vocabulary) => [vocabulary.locale, vocabulary]));
  const readings = readingsOf(query.normalize('NFC').toLowerCase(), locales);
  const unfinished = /[\p{L}\p{N}]$/u.test(query);
  const readAll = (mend: boolean) => {
    const best = new Map<string, ReadQuery>();
    for (const reading of readings) {
      const vocabulary = byLocale.get(reading.locale);
      const read = vocabulary && readQuery(reading, vocabulary, { unfinished, mend });
      if (read && read.score > (best.get(reading.locale)?.score ?? 0)) best.set(reading.locale, read);
    }
    const rank = ({ reading, score }: ReadQuery) => score + (reading.locale === locale ? OWN_LANGUAGE : 0);
    return [...best.values()].sort((a, b) => rank(b) - rank(a));
  };
  const asIs = readAll(false);
  return (asIs[0]?.score ?? 0) >= SURE ? asIs : readAll(true);
}

function planOf({ reading, tokens }: ReadQuery, { typed, locale }: Plan): Partial<Plan> {
  // In another language too the function words of one's own are not what is looked for.
  const own = searchRules(locale);
  const terms = tokens
    .filter(({ options }) => options.length > 0)
    .map(({ how, text, weight, options }): Term => ({
      weight,
      quiet: how === 'function' || own.functionWords.has(own.fold(text)),
      asTyped: how !== 'mended',
      options,
    }));
  const unknown = tokens.filter(({ options }) => options.length === 0);
  const readAs = tokens.map(({ word }) => word).join(' ');
  return {
    query: fold(readAs, reading.locale) === fold(typed, reading.locale) ? typed : readAs,
    queryLocale: terms.length > 0 ? reading.locale : locale,
    how: reading.how,
    terms,
    dropped: unknown.map(({ text }) => text),
  };
}

/** What two spellings of one query have in common. */
function fold(text: string, locale: string): string {
  const rules = searchRules(locale);
  return wordsOf(text)
    .map((word) => rules.fold(word.replaceAll('-', '')))
    .join('');
}
