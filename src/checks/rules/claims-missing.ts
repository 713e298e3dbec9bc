import { defineRule } from '../rule.ts';
import { at, components } from '../walk.ts';

export const claimsMissing = defineRule(
  {
    code: 'claims-missing',
    severity: 'error',
    explain: 'Readers would see an empty table.',
  },
  function* (content) {
    const { facts } = content;
    for (const use of components(content, 'Claims')) {
      const id = use.component.attributes.fact;
      const fact = id === undefined ? undefined : facts.entries.get(id);
      if (id === undefined || !fact || facts.flawed.has(id) || (fact.claims ?? []).length > 0) continue;
      yield {
        ...at(use, use.component),
        what: `The fact "${id}" has no rival claims to show.`,
        fix: `Write <Fact id="${id}" /> instead, or add claims and a ruling to it in ${facts.file}.`,
      };
    }
  },
);
