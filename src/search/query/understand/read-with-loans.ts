import type { Vocabulary } from '../../index/vocabulary.ts';
import { lend } from './lend.ts';
import { coverageOf, readQuery, type ReadOptions, type ReadQuery } from './read-query.ts';
import type { Reading } from './readings.ts';

/**
 * Reads a query; as it was typed, with the words that are another language's: a query in two alphabets is one that a
 * person wrote in both, and not one whose words were typed on the wrong keyboard or in Latin letters. Read otherwise
 * than it was typed, a word has lost its language.
 */
export function readWithLoans(
  reading: Reading,
  vocabulary: Vocabulary,
  vocabularies: readonly Vocabulary[],
  options: ReadOptions,
): ReadQuery {
  const read = readQuery(reading, vocabulary, options);
  if (reading.how !== 'typed') return read;
  const others = vocabularies.filter((one) => one !== vocabulary);
  const tokens = lend(read.tokens, vocabulary, others);
  return tokens === read.tokens ? read : { reading, tokens, score: coverageOf(reading, tokens, vocabulary) };
}
