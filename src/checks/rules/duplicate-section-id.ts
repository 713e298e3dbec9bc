import { defineRule } from '../rule.ts';
import { headingsOf } from '../sections.ts';
import { at, translations } from '../walk.ts';

export const duplicateSectionId = defineRule(
  {
    code: 'duplicate-section-id',
    severity: 'error',
    explain: 'A link to the second section would lead to the first.',
  },
  function* (content) {
    for (const use of translations(content)) {
      const first = new Map<string, number>();
      for (const section of headingsOf(use.translation)) {
        if (!section.id) continue;
        const line = first.get(section.id);
        if (line === undefined) first.set(section.id, section.line);
        else
          yield {
            ...at(use, section),
            what: `The section id "${section.id}" already stands in line ${line}.`,
            fix: 'Give one of the two sections another id, in every language.',
          };
      }
    }
  },
);
