import { expect, test } from 'vitest';
import { searchRules } from '../../../languages/search.ts';
import { buildVocabulary } from '../../index/build-vocabulary.ts';
import { readVocabulary } from '../../index/vocabulary.ts';
import { takeApart } from './take-apart.ts';

const rules = searchRules('de');
const written = { synonyms: [], spellings: {}, phrases: {}, everywhere: [] };
const vocabulary = readVocabulary(
  'de',
  buildVocabulary(['Überweisungen haben ein Limit.', 'Die Karte und ihre Sperre.'], rules, written),
);

test.each([
  ['Kartensperrung', ['karte', 'sperre']],
  // The texts have the first word in the plural alone.
  ['Überweisungslimit', ['überweisungen', 'limit']],
  ['Überraschungslimit', []],
  ['Kartenhaus', []],
])('%s is made of %j', (word, parts) => {
  const found = takeApart(rules.fold(word.toLowerCase()), vocabulary);
  expect(found.map(({ entry }) => entry.form)).toEqual(parts);
});
