import { defineRule } from '../rule.ts';
import { knows, suggest } from '../suggest.ts';
import { at, components } from '../walk.ts';

export const unknownFact = defineRule(
  {
    code: 'unknown-fact',
    severity: 'error',
    explain: 'The sentence would stand without its figure.',
  },
  function* (content) {
    const { facts } = content;
    for (const use of components(content)) {
      const { name, attributes } = use.component;
      const fact = name === 'Fact' ? attributes.id : name === 'Claims' ? attributes.fact : undefined;
      if (!fact || knows(facts, fact)) continue;
      yield {
        ...at(use, use.component),
        what: `There is no fact "${fact}".`,
        fix: suggest(fact, facts.entries.keys(), 'Facts are listed in content/facts.yaml.'),
      };
    }
  },
);
