import { expect, it } from 'vitest';
import { currentSection } from './current-section.ts';

it.each([
  ['the first while none has been reached', [400, 900], false, 0],
  ['the last heading above the upper third', [-200, 250, 900], false, 1],
  ['the one just at the line', [-200, 300], false, 1],
  ['the last at the end of the page, however low its heading', [-900, -200, 700], true, 2],
  ['none where there are no headings', [], false, -1],
])('marks %s', (_, tops, atEnd, expected) => {
  expect(currentSection(tops, 900, atEnd)).toBe(expected);
});
