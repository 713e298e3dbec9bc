import { expect, test } from 'vitest';
import { partsOf, tokenize } from './tokenize.ts';

test.each([
  ['Fill the tray!', ['fill', 'the', 'tray']],
  ['e‑mail, e-mail', ['e-mail', 'e-mail']],
  ['don’t', ['don’t']],
  ['30\u00a0дней', ['30', 'дней']],
  ['и\u0306од', ['йод']],
  ['— … «»', []],
  ['', []],
  ['version 4.10.2, 25,5 or 24/7.', ['version', '4.10.2', '25,5', 'or', '24/7']],
  ['v2.0 at 12:30', ['v2.0', 'at', '12:30']],
  ['0x80070005', ['0x80070005']],
  ['1С и 1с', ['1с', 'и', '1с']],
  ['1 000 000 or 1\u00a0000', ['1\u00a0000\u00a0000', 'or', '1\u00a0000']],
  ['in 2024 100 people', ['in', '2024', '100', 'people']],
  ['C++, C# and .NET', ['c++', 'c#', 'and', 'net']],
  ['AAA www addDateParsing', ['aaa', 'www', 'adddateparsing']],
  ['super\u00adwidget', ['superwidget']],
  ['بِطاقَة', ['بِطاقَة']],
])('of %j are %j', (text, wanted) => {
  expect(tokenize(text)).toEqual(wanted);
});

test.each([
  ['mail', ['mail']],
  ['e-mail', ['email', 'e', 'mail']],
  ['4.10.2', ['4102']],
  ['30.11.2026', ['30112026', '2026']],
  ['25,5', ['255']],
  ['10gb', ['10gb', '10', 'gb']],
  ['1\u00a0000', ['1\u00a0000']],
])('%j is found by %j', (word, wanted) => {
  expect(partsOf(word)).toEqual(wanted);
});
