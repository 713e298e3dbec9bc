import { expect, test } from 'vitest';
import { chooseParts } from './choose-parts.ts';

const parts = [{ name: 'lint' }, { name: 'unit' }, { name: 'build' }];

test('takes all when none is named', () => {
  expect(chooseParts(parts, [])).toEqual(parts);
});

test('keeps the order of the parts, not of the names', () => {
  expect(chooseParts(parts, ['unit', 'lint'])).toEqual([{ name: 'lint' }, { name: 'unit' }]);
});

test('names the parts there are when asked for another', () => {
  expect(() => chooseParts(parts, ['units'])).toThrow(
    'no test part "units". The parts are: lint, unit, build.',
  );
});
