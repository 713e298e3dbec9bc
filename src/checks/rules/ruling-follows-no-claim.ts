import type { Quantity } from '../../content/schemas/facts.ts';
import { defineRule } from '../rule.ts';

export const rulingFollowsNoClaim = defineRule(
  {
    code: 'ruling-follows-no-claim',
    severity: 'error',
    explain: 'Readers would be given a figure that none of the sources shown states.',
  },
  function* ({ facts }) {
    for (const [id, { is, claims = [] }] of facts.entries) {
      if (!is || claims.length === 0 || claims.some((claim) => same(claim.is, is))) continue;
      yield {
        file: facts.file,
        ...facts.placeOf([id, 'is']),
        what: `The fact "${id}" follows a value that is not among its claims.`,
        fix: 'Repeat the value under is in the claim it comes from, word for word, or correct one of the two.',
      };
    }
  },
);

function same(a: Quantity, b: Quantity): boolean {
  if ('unit' in a && 'unit' in b) return a.value === b.value && a.unit === b.unit;
  if ('currency' in a && 'currency' in b) return a.value === b.value && a.currency === b.currency;
  if (!('text' in a && 'text' in b)) return false;
  return Object.keys(a.text).every((locale) => a.text[locale] === b.text[locale]);
}
