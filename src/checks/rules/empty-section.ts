import { defineRule } from '../rule.ts';
import { at, translations } from '../walk.ts';

export const emptySection = defineRule(
  {
    code: 'empty-section',
    severity: 'error',
    explain: 'Readers who follow a link to the section find no answer.',
  },
  function* (content) {
    for (const use of translations(content))
      for (const section of use.translation.outline?.sections ?? [])
        if (section.empty)
          yield {
            ...at(use, section),
            what: `Nothing stands under the heading “${section.title}”.`,
            fix: 'Write the section, or delete its heading in every language.',
          };
  },
);
