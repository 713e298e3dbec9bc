import { expect, test } from 'vitest';
import { parseText } from '../../content/text/parsed-text.ts';
import { printsOf } from './article-prints.ts';
import type { TextContext } from './text-context.ts';

const given = (label = 'Save', days = '30 days') =>
  ({ term: () => ({ label }), fact: () => ({ value: days }) }) as unknown as TextContext;
const prints = (mdx: string, context = given()) => printsOf(parseText(mdx).root, context);

const TEXT = 'Press <Ui term="save" /> within <Fact id="days" />.';
const print = (text: string, context = given(), title = 'Title') =>
  prints(`## ${title} [#s]\n\n${text}`, context);

test.each([
  ['how it is set', print('Press  *<Ui term="save" />* within\n<Fact id="days" />.'), true],
  ['a note to writers', print(`{/* later */}\n\n${TEXT}`), true],
  ['a word', print(TEXT.replace('within', 'after')), false],
  ['its heading', print(TEXT, given(), 'Another'), false],
  ['the name of a button', print(TEXT, given('Keep')), false],
  ['a fact', print(TEXT, given('Save', '14 days')), false],
  ['a step more', print(`${TEXT}\n\nThen wait.`), false],
])('%s', (_, other, same) => {
  expect(other === print(TEXT)).toBe(same);
});

test('a print for each section, whatever stands before the first', () => {
  expect(prints(`Before.\n\n## A [#a]\n\n${TEXT}\n\n### In it\n\n## B [#b-c]\n\nText.`)).toMatch(
    /^ a\.[0-9a-f]{5} b-c\.[0-9a-f]{5}$/,
  );
});
