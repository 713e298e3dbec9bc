import { searchRules } from '../../../languages/search.ts';
import type { Vocabulary } from '../../index/vocabulary.ts';
import type { WordList } from '../../index/word-list.ts';
import { plainQuery } from '../../text/plain-query.ts';
import type { Plan, Term } from '../plan.ts';
import { closed, tokenize } from '../../text/tokenize.ts';
import type { ReadQuery, ReadToken } from './read-query.ts';
import { readWithLoans } from './read-with-loans.ts';
import { readingsOf } from './readings.ts';
import { weightiest } from './weightiest.ts';

export interface UnderstandOptions {
  /** The reader's language. */
  locale: string;
  topic?: string | undefined;
  /** Look for exactly what was typed, whatever it may have meant. */
  literal?: boolean;
  /** The words of every language of the site; without any, a query is taken literally. */
  vocabularies?: readonly Vocabulary[];
  /** Lists of words that are correct though in no text; a slip is taken for one without them. */
  wordLists?: readonly WordList[];
}

/** A text that covers so much of itself needs no word corrected. */
const SURE = 0.9;
/** A query is taken to be in the reader's language unless another covers it this much better. */
const OWN_LANGUAGE = 0.06;
/** … and while its last word can still go on to one in the reader's, this much. */
const HALF_TYPED = 0.15;
/** Words of the reader's language that are heard in every word of another are likelier than slips in that one. */
const HEARD_WELL = 0.1;
const WELL = 0.9;
/** A text that covers so much of itself was typed on the right keyboard. */
const RIGHT_KEYBOARD = 0.3;
/** Of a text that is in a language as it stands more than this share are words. */
const MOSTLY = 0.5;
/** So many words are read of what was pasted: enough of them are right. */
const TOO_MANY_TO_CORRECT = 30;
/** How much speaks for another keyboard by itself. */
const SIGNS_READ = 0.01;
/** What another language covers less of than this is not meant to be in it. */
const ALTERNATIVE = 0.6;

/** Of what was pasted so much is read, in UTF-16 code units: more says no better what is looked for. */
const READ = 20_000;

/**
 * Makes a plan from a query: the one place that decides what a query means. It is pure and knows no engine.
 *
 * Rival readings of the query (see `readingsOf`) compete on how much of them the site's words cover, weighed by how
 * telling each word is. When none is covered without help, words are corrected in all and the best taken.
 *
 * @param query as typed; spaces of every kind are folded, text that only looks different is made equal
 */
export function understand(query: string, options: UnderstandOptions): Plan {
  const typed = query.normalize('NFC').replace(/\s+/g, ' ').trim();
  const { locale, topic, literal, vocabularies = [], wordLists = [] } = options;
  const plain = planFor(typed, locale, topic);
  if (!typed || literal || vocabularies.length === 0) return plain;
  const phrase = QUOTED.exec(typed)?.[1];
  if (phrase) {
    const alternative = { ...understand(phrase, options), typed };
    return { ...plain, query: `"${phrase}"`, alternative };
  }

  const text = weightiest(plainQuery(query.slice(0, READ)), vocabularies);
  const [best, ...others] = bestReadings(text, locale, vocabularies, wordLists);
  if (!best) return { ...plain, terms: [], dropped: tokenize(text) };
  const goesOn = best.reading.locale === locale && isHalfTyped(best);
  const alternative = others.find(
    (other) => other.score >= ALTERNATIVE && other.tokens.some(isThere) && !(goesOn && isHalfTyped(other)),
  );
  return {
    ...plain,
    ...planOf(best, plain, text),
    alternative: alternative && { ...plain, ...planOf(alternative, plain, text) },
  };
}

/** A query that is all in quotation marks, of any language: its words are looked for as they stand, side by side. */
const QUOTED = /^["«„“”»‟]([^"«„“”»‟]+)["«„“”»‟]$/;

/** Whether the last word is only the beginning of one, and all before are there. */
const isHalfTyped = ({ tokens }: ReadQuery) =>
  tokens.at(-1)?.how === 'beginning' && tokens.every(({ how }) => how !== 'unknown' && how !== 'corrected');

const isHeardWell = ({ reading, tokens }: ReadQuery) =>
  reading.how === 'sound' && tokens.every(({ options }) => (options[0]?.quality ?? 0) >= WELL);

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
    needsMore: false,
    alternative: undefined,
  };
}

/** The best reading in each language, the best of all first. */
function bestReadings(
  query: string,
  locale: string,
  vocabularies: readonly Vocabulary[],
  wordLists: readonly WordList[],
): ReadQuery[] {
  const locales = [locale, ...vocabularies.map(({ locale: id }) => id).filter((id) => id !== locale)];
  const byLocale = new Map(vocabularies.map((vocabulary) => [vocabulary.locale, vocabulary]));
  const readings = readingsOf(query.normalize('NFC').toLowerCase(), locales);
  const unfinished = /[\p{L}\p{N}]$/u.test(query);
  const readAll = (correct: boolean, among = readings) => {
    const best = new Map<string, ReadQuery>();
    // As they stand come first among the readings.
    const typedIn = new Map<string, ReadQuery>();
    for (const reading of among) {
      const vocabulary = byLocale.get(reading.locale);
      const read =
        vocabulary && readWithLoans(reading, vocabulary, vocabularies, { unfinished, correct, wordLists });
      const asItStands = knownIn(typedIn.get(reading.locale));
      if (reading.how === 'keyboard' && asItStands > 0 && knownIn(read) <= asItStands) continue;
      if (read && reading.how === 'sound' && [...typedIn.values()].some((typed) => isAsGood(typed, read)))
        continue;
      if (read && reading.how === 'typed') typedIn.set(reading.locale, read);
      if (read && likelihood(read) > likelihood(best.get(reading.locale))) best.set(reading.locale, read);
    }
    const rank = (read: ReadQuery) =>
      likelihood(read) +
      (read.reading.locale === locale && isHeardWell(read) ? HEARD_WELL : 0) +
      (read.reading.locale === locale ? (isHalfTyped(read) ? HALF_TYPED : OWN_LANGUAGE) : 0);
    return [...best.values()].sort((a, b) => rank(b) - rank(a));
  };
  const asIs = readAll(false);
  const [first] = asIs;
  if ((first?.score ?? 0) >= SURE || tokenize(query).length >= TOO_MANY_TO_CORRECT) return asIs;
  // Where some words are right as they stand, the keyboard was.
  const isTyped = first?.reading.how === 'typed' && first.score >= RIGHT_KEYBOARD;
  const words = tokenize(query);
  const correct = words.filter((word) => wordLists.some((list) => list.isWord(word)));
  const isSense = correct.length > words.length * MOSTLY;
  return readAll(
    true,
    readings.filter(({ how }) => !(isTyped && how === 'keyboard') && !(isSense && how === 'sound')),
  );
}

/** How much of a reading are words. Where another keyboard makes no more of them words, the keyboard was right. */
function knownIn(read: ReadQuery | undefined): number {
  const known = read?.tokens.filter(({ how }) => how !== 'unknown') ?? [];
  return known.reduce((sum, { weight }) => sum + weight, 0);
}

/** Whether as many telling words of a query are in the texts as they stand as another reading only hears in it. */
function isAsGood(typed: ReadQuery, heard: ReadQuery): boolean {
  const certain = typed.tokens.filter(({ how }) => how === 'known').length;
  const guessed = heard.tokens.filter(({ how }) => how !== 'unknown' && how !== 'function').length;
  return certain > 0 && guessed <= certain;
}

/** A keyboard that gives words where another gives signs among letters is the right one, whatever they mean. */
function likelihood(read: ReadQuery | undefined): number {
  if (!read) return 0;
  const { reading, score } = read;
  return score + (reading.how === 'keyboard' && reading.readsSigns ? SIGNS_READ : 0);
}

/** @param text what was read of what was typed */
function planOf({ reading, tokens }: ReadQuery, { typed, locale }: Plan, text: string): Partial<Plan> {
  // In another language too the function words of one's own are not what is looked for.
  const own = searchRules(locale);
  const terms = withoutRepeats(
    tokens
      .filter(({ options }) => options.length > 0)
      .map(({ how, text, weight, options }): Term => ({
        typed: text,
        weight,
        isStopWord: how === 'function' || own.functionWords.has(own.fold(text)),
        asTyped: how !== 'corrected',
        options,
      })),
  );
  const unknown = tokens.filter(({ options }) => options.length === 0);
  const needsMore =
    tokens.length > 0 && tokens.every(({ how, options }) => how === 'function' && options.length === 1);
  const readAs = tokens.map(({ word }) => word).join(' ');
  return {
    query: fold(readAs, reading.locale) === fold(text, reading.locale) ? typed : readAs,
    queryLocale: terms.length > 0 ? reading.locale : locale,
    how: reading.how,
    terms,
    dropped: unknown.map(({ text: word }) => word),
    needsMore,
  };
}

/** A word that is said twice asks for no more than once said: of those that mean the same one the first. */
function withoutRepeats(terms: readonly Term[]): Term[] {
  const said = new Set<string>();
  return terms.filter(({ isStopWord, options: [meant] }) => {
    if (isStopWord || !meant) return true;
    const key = JSON.stringify([meant.locale, meant.entry.stem]);
    if (said.has(key)) return false;
    said.add(key);
    return true;
  });
}

/** What two spellings of one query have in common. */
function fold(text: string, locale: string): string {
  const rules = searchRules(locale);
  return tokenize(text)
    .map((word) => rules.fold(closed(word)))
    .join('');
}
