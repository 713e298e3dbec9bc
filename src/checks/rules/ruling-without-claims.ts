import { defineRule } from '../rule.ts';

export const rulingWithoutClaims = defineRule(
  {
    code: 'ruling-without-claims',
    severity: 'error',
    explain: 'A decision is explained, but readers do not see between what.',
  },
  function* ({ facts }) {
    for (const [id, { claims = [], ruling }] of facts.entries)
      if (ruling && claims.length === 0 && !facts.flawed.has(id))
        yield {
          file: facts.file,
          ...facts.placeOf([id, 'ruling'], 'key'),
          what: `The fact "${id}" has a ruling but no claims.`,
          fix: 'Add claims: with what each source says, or delete the ruling.',
        };
  },
);
