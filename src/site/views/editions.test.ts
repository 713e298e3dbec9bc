import { expect, test } from 'vitest';
import type { HelpCentre } from '../../content/help-centre/help-centre.ts';
import { editionsOf } from './editions.ts';

test.each<[editions: string[], platforms: string[], isFor: string[]]>([
  [[], ['web', 'cloud'], []],
  [['cloud', 'box'], ['web'], []],
  [['cloud', 'box'], ['web', 'cloud'], ['cloud']],
  [['cloud', 'box'], ['box', 'cloud'], []],
  [
    ['cloud', 'box', 'edge'],
    ['edge', 'box'],
    ['box', 'edge'],
  ],
])('with the editions %j, what is on %j is for %j', (editions, platforms, isFor) => {
  const help = { site: { editions } } as unknown as HelpCentre;
  expect(editionsOf(help, platforms)).toEqual(isFor);
});
