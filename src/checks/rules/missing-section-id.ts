import { defineRule } from '../rule.ts';
import { at, translations } from '../walk.ts';

export const missingSectionId = defineRule(
  {
    code: 'missing-section-id',
    severity: 'error',
    explain: 'Nobody could link to the section, and its translation could not be matched with it.',
  },
  function* (content) {
    for (const use of translations(content))
      for (const section of use.translation.outline?.sections ?? [])
        if (!section.id)
          yield {
            ...at(use, section),
            what: `The heading “${section.title}” has no section id at its end.`,
            fix: 'Put an id behind it, the same in every language: ## Hire someone back [#rehire]',
          };
  },
);
