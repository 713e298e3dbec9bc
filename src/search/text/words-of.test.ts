import { expect, test } from 'vitest';
import { partsOf, wordsOf } from './words-of.ts';

test.each([
  ['Fill the tray!', ['fill', 'the', 'tray']],
  ['e‑mail, e-mail', ['e-mail', 'e-mail']],
  ['don’t', ['don’t']],
  ['30\u00a0дней', ['30', 'дней']],
  ['и\u0306од', ['йод']],
  ['— … «»', []],
  ['', []],
])('of %j are %j', (text, wanted) => {
  expect(wordsOf(text)).toEqual(wanted);
});

test.each([
  ['mail', ['mail']],
  ['e-mail', ['email', 'e', 'mail']],
])('%j is found by %j', (word, wanted) => {
  expect(partsOf(word)).toEqual(wanted);
});
