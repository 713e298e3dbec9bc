import { expect, test } from 'vitest';
import { goBack, goOn, readTrail } from './trail.ts';

test('the way back is the way there', () => {
  const there = goOn(readTrail(goOn(readTrail(''), '/a')), '/b');
  const first = goBack(readTrail(there));
  expect(first?.to).toBe('/b');
  const second = goBack(readTrail(first?.name ?? ''));
  expect(second?.to).toBe('/a');
  expect(goBack(readTrail(second?.name ?? ''))).toBeUndefined();
});

test.each(['', 'frame', 'null', '{}', '7', '[1,null]'])(
  'a name that is none of ours leads nowhere: %s',
  (name) => {
    expect(goBack(readTrail(name))).toBeUndefined();
  },
);
