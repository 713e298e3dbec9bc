import { expect, it } from 'vitest';
import { currentSection } from './current-section.ts';

it.each([
  ['the first while none has been reached', [400, 900], false, 0],
  ['the last heading that has come to the top', [-200, 24, 300], false, 1],
  ['the one just below the top', [-200, 60], false, 1],
  ['the one before while the next is still on its way', [-200, 90], false, 0],
  ['the last at the end of the page, however low its heading', [-900, -200, 700], true, 2],
  ['none where there are no headings', [], false, -1],
])('marks %s', (_, tops, atEnd, expected) => {
  expect(currentSection(tops, atEnd)).toBe(expected);
});
