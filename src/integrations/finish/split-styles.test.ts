import { expect, it } from 'vitest';
import { splitStyles } from './split-styles.ts';

const A = '[data-astro-cid-article]';
const H = '[data-astro-cid-home]';

it.each([
  ['what is in no scope is needed everywhere', 'p{color:red}', 'p{color:red}', ''],
  ['a scope of articles', `a${A}{top:0}`, `a${A}{top:0}`, ''],
  ['a scope that no article has', `a${H}{top:0}`, '', `a${H}{top:0}`],
  ['a selector of each kind', `a${A},a${H}{top:0}`, `a${A},a${H}{top:0}`, ''],
  ['a scope of articles inside another', `a${H} b${A}{top:0}`, '', `a${H} b${A}{top:0}`],
  [
    'conditions around both',
    `@media print{a${A}{top:0}a${H}{top:1px}}`,
    `@media print{a${A}{top:0}}`,
    `@media print{a${H}{top:1px}}`,
  ],
  ['movements', '@keyframes fade{0%{opacity:0}}', '@keyframes fade{0%{opacity:0}}', ''],
])('%s', (_, css, common, rest) => {
  expect(splitStyles(css, new Set(['data-astro-cid-article']))).toEqual({ common, rest });
});
