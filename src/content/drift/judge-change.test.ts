import { expect, test } from 'vitest';
import { wordPrints } from './fingerprint.ts';
import { judgeChange } from './judge-change.ts';
import { wordsOf } from './meaning.ts';

const NOT = new Set(['not', 'never']);
const judge = (before: string, after: string) =>
  judgeChange(wordPrints(wordsOf(before)), wordsOf(after), NOT);

test.each([
  ['a mended word', 'Teh link works for you', 'The link works for you', ['The']],
  ['two of them', 'Teh lnik works for you', 'The link works for you', ['The', 'link']],
])('%s changes letters', (_what, before, after, by) => {
  expect(judge(before, after)).toEqual({ kind: 'letters', by });
});

test.each([
  ['a number', 'It takes thirty days', 'It takes 14 days', ['14']],
  ['a negation that came', 'It is now shown', 'It is not shown', ['not']],
  ['a negation that went', 'It is not shown', 'It is now shown', ['not']],
  ['a negation at the beginning', 'Never close it', 'Always close it', ['never']],
  ['a button', 'Press OK at once', 'Press <Ui_term=save> at once', ['<Ui_term=save>']],
  ['an added sentence', 'Press it', 'Press it and then wait', ['and', 'then', 'wait']],
  ['a lost word', 'Press it twice', 'Press it', []],
  ['many words', 'a b c d e f', 'a g h i j f', ['g', 'h', 'i', 'j']],
])('%s changes the meaning', (_what, before, after, by) => {
  expect(judge(before, after)).toEqual({ kind: 'meaning', by });
});
