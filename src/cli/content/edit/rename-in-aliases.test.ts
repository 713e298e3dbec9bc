import { expect, test } from 'vitest';
import { renameInAliases } from './rename-in-aliases.ts';

test.each([
  ['a line that leads to the section', 'get him back [#rehire]\n', 'get him back [#hire-again]\n'],
  ['a file of Windows', 'a [#rehire]\r\nb\r\n', 'a [#hire-again]\r\nb\r\n'],
  ['another section', 'get him back [#rehire-all]\n', 'get him back [#rehire-all]\n'],
  ['the id amid the words', 'what is [#rehire] here\n', 'what is [#rehire] here\n'],
])('%s', (_, before, after) => {
  expect(renameInAliases(before, { from: 'rehire', to: 'hire-again' })).toBe(after);
});
