import { defineRule } from '../rule.ts';

export const claimsWithoutRuling = defineRule(
  {
    code: 'claims-without-ruling',
    severity: 'error',
    explain: 'Readers would see that sources disagree, but not why they should trust the figure given.',
  },
  function* ({ facts }) {
    for (const [id, { claims = [], ruling }] of facts.entries)
      if (claims.length > 0 && !ruling && !facts.flawed.has(id))
        yield {
          file: facts.file,
          ...facts.placeOf([id, 'claims'], 'key'),
          what: `The fact "${id}" has claims but no ruling.`,
          fix: 'Add ruling: with a sentence in every language that says why we follow the value under is.',
        };
  },
);
