import { expect, test } from 'vitest';
import { searchRules } from '../../../languages/search.ts';
import { buildVocabulary } from '../../index/build-vocabulary.ts';
import { readVocabulary, type Entry, type Vocabulary } from '../../index/vocabulary.ts';
import { correct, type Correction } from './correct.ts';

const rules = searchRules('en');
const TEXT =
  'accept account adapter address admin adminstrator angle answer cable cancel cartridge change channel chapter charge ' +
  'drawer invite invitation invoice paper paperless printer private project projector tray toner trainer transfer';
/** No two words tell equally much: which of two equally near ones is meant does not hang on their order. */
const vocabulary = withEntries((entries) =>
  entries.map((entry, index) => ({ ...entry, weight: (index + 1) / entries.length })),
);

function withEntries(change: (entries: readonly Entry[]) => Entry[], from = read()): Vocabulary {
  return { ...from, entries: change(from.entries) };
}

function read(): Vocabulary {
  return readVocabulary(
    'en',
    buildVocabulary([TEXT], rules, { synonyms: [], spellings: {}, phrases: {}, everywhere: [] }),
  );
}

const corrected = (word: string, by: Vocabulary, unfinished = false): Correction =>
  correct(word, by, { unfinished, confusions: rules.confusions, isForm: () => true });

test.each([
  ['adress', ['address']],
  ['pinter', ['printer']],
  ['tarsnfer', ['transfer']],
  ['invotaiton', ['invitation']],
  ['qwzxkj', []],
])('%j may mean %j', (typed, forms) => {
  expect(
    corrected(typed, vocabulary)
      .near.slice(0, 1)
      .map(({ entry }) => entry.form),
  ).toEqual(forms);
});

test('what is meant does not depend on the order of the words', () => {
  const others = [
    withEntries((entries) => [...entries].reverse(), vocabulary),
    withEntries(
      (entries) => [...entries].sort((a, b) => ((a.weight * 7) % 1) - ((b.weight * 7) % 1)),
      vocabulary,
    ),
  ];
  for (const { folded } of vocabulary.entries)
    for (let at = 0; at < folded.length; at++)
      for (const typed of [
        folded.slice(0, at) + folded.slice(at + 1),
        `${folded.slice(0, at)}e${folded.slice(at)}`,
        `${folded.slice(0, at)}s${folded.slice(at + 1)}`,
        folded.slice(0, at) + (folded[at + 1] ?? '') + (folded[at] ?? '') + folded.slice(at + 2),
      ])
        for (const unfinished of [false, true])
          for (const other of others)
            expect(corrected(typed, other, unfinished)).toEqual(corrected(typed, vocabulary, unfinished));
});
