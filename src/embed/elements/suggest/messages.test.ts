import { expect, test } from 'vitest';
import { LONGEST, readAsk, readTold, wrap } from './messages.ts';

test('a message passes in, cut where it is too long', () => {
  expect(readAsk(wrap({ type: 'ask', id: 1, text: 'a'.repeat(LONGEST + 1) }))).toEqual({
    type: 'ask',
    id: 1,
    text: 'a'.repeat(LONGEST),
  });
});

test('results pass out, three at most, without what is none', () => {
  const result = { article: 'a', section: 'b', title: 'T', answer: 'A' };
  const results = [
    ...[{ ...result, article: '../x' }, null, { ...result, section: 'No id' }],
    ...[result, result, result],
  ];
  expect(readTold({ ...wrap({ type: 'results', id: 2, results: [] }), results })).toEqual({
    type: 'results',
    id: 2,
    results: [{ ...result, section: undefined }, result, result],
  });
});

test.each([
  undefined,
  null,
  'ask',
  { type: 'ask', id: 1, text: 'a' },
  { type: 'ask', id: 1, text: 'a', version: 'spravka:suggest:2' },
  { ...wrap({ type: 'ask', id: 1, text: 'a' }), text: 1 },
])('%j is passed over', (data) => {
  expect(readAsk(data)).toBeUndefined();
  expect(readTold(data)).toBeUndefined();
});
