import { expect, test } from 'vitest';
import { historyStep } from './history-step.ts';

test.each([
  ['the first letter takes a new entry', '/s', '/s?q=a', false, false, 'push'],
  ['later letters share it', '/s?q=a', '/s?q=ab', true, false, 'replace'],
  ['submitting settles the draft', '/s?q=ab', '/s?q=ab', true, true, 'replace'],
  [
    'submitting something new without typing takes a new entry',
    '/s?q=a',
    '/s?q=a&topic=b',
    false,
    true,
    'push',
  ],
  ['submitting the same again changes nothing', '/s?q=a', '/s?q=a', false, true, 'none'],
  ['a space typed at the end changes nothing', '/s?q=a', '/s?q=a', true, false, 'none'],
] as const)('%s', (_name, here, next, onDraft, submitted, wanted) => {
  expect(historyStep(here, next, onDraft, submitted)).toBe(wanted);
});
