import { describe, expect, test } from 'vitest';
import { answerText, parseAnswer, parseMarkup } from './answer.ts';

const words = { term: (id: string) => `[${id}]`, fact: (id: string, form = '') => `{${id}${form}}` };

describe('an answer', () => {
  test.each([
    ['Words alone.', 'Words alone.'],
    ['Open <Ui term="menu" /> → <Ui term="close" />.', 'Open [menu] → [close].'],
    ['<Ui term="menu" />', '[menu]'],
    ['Within <Fact id="days" form="genitive" />.', 'Within {daysgenitive}.'],
  ])('%s', (answer, text) => {
    const parsed = parseAnswer(answer);
    expect(parsed.odd).toEqual([]);
    expect(answerText(parsed, words)).toBe(text);
  });

  test.each([
    ['See [there](article:a).', 'a link'],
    ['- One', 'a list'],
    ['**Now**', 'emphasis (**…**)'],
    ['<Loss title="x">y</Loss>', '<Loss>'],
    ['<Ui name="x" />', '<Ui>'],
    ['<Ui term="x">y</Ui>', '<Ui>'],
    ['{1 + 1}', 'an expression ({…})'],
    ['a < b <', 'broken MDX (an unclosed tag or a stray < or {)'],
  ])('does not have: %s', (answer, odd) => {
    expect(parseAnswer(answer).odd).toEqual([odd]);
  });

  test.each([
    'Words alone, in a row: (so) «it» is — “all” of ’em…',
    'Yes! Is it? 5 % of 10.',
    'One.  Two spaces',
    'Words, then 1. a number. - And a dash',
    'Так и есть — «вот»; №\u00a05.',
    'See www.help.example now.',
    'Word ',
  ])('is the same by the short cut: %j', (answer) => {
    expect(parseAnswer(answer)).toEqual(parseMarkup(answer));
  });
});
