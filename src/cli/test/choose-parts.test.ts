import { expect, test } from 'vitest';
import { chooseParts } from './choose-parts.ts';

const parts = [{ name: 'lint' }, { name: 'unit' }, { name: 'build' }, { name: 'long' }];
const suites = { quick: ['lint', 'unit'], test: ['lint', 'unit', 'build'], all: ['build', 'long'] };
const chosen = (...wanted: string[]) => chooseParts(parts, wanted, suites).map(({ name }) => name);

test.each([
  ['the suite “test” when none is named', [], ['lint', 'unit', 'build']],
  ['the parts of a suite', ['quick'], ['lint', 'unit']],
  ['the order of the parts, not of the names', ['unit', 'lint'], ['lint', 'unit']],
  ['a part of two suites once', ['quick', 'test'], ['lint', 'unit', 'build']],
])('takes %s', (_, wanted, parts) => {
  expect(chosen(...wanted)).toEqual(parts);
});

test('names the parts there are when asked for another', () => {
  expect(() => chosen('units')).toThrow(
    'no test part "units". The parts are: lint, unit, build, long; several at once: quick, test, all.',
  );
  expect(() => chosen('constructor')).toThrow('no test part "constructor"');
});
