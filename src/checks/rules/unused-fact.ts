import { defineRule } from '../rule.ts';
import { components } from '../walk.ts';

export const unusedFact = defineRule(
  {
    code: 'unused-fact',
    severity: 'advice',
    explain:
      'Somebody will go on checking it for nothing; or an article repeats the figure by hand and will grow old.',
  },
  function* (content) {
    const { facts } = content;
    const used = new Set(
      Array.from(components(content), ({ component: { name, attributes } }) =>
        name === 'Fact' ? attributes.id : name === 'Claims' ? attributes.fact : undefined,
      ),
    );
    for (const id of facts.entries.keys())
      if (!used.has(id))
        yield {
          file: facts.file,
          ...facts.placeOf([id], 'key'),
          what: `No article uses the fact "${id}".`,
          fix: `Write <Fact id="${id}" /> where the figure stands, or delete the fact.`,
        };
  },
);
