import { defineRule } from '../rule.ts';
import { at, translations } from '../walk.ts';

export const untitledSection = defineRule(
  {
    code: 'untitled-section',
    severity: 'error',
    explain: 'The contents would show an empty line, and a screen reader an empty heading.',
  },
  function* (content) {
    for (const use of translations(content))
      for (const section of use.translation.outline?.sections ?? [])
        if (section.title === '')
          yield {
            ...at(use, section),
            what: 'The heading has no text.',
            fix: 'Write what the section is about between ## and its id.',
          };
  },
);
