import { defineRule } from '../rule.ts';
import { suggest } from '../suggest.ts';
import { translations } from '../walk.ts';

export const unknownQuestionSection = defineRule(
  {
    code: 'unknown-question-section',
    severity: 'error',
    explain: 'Who finds the question in the FAQ would not be led to its answer.',
  },
  function* (content) {
    for (const { translation } of translations(content)) {
      const sections = translation.outline?.sections.flatMap(({ id }) => (id ? [id] : []));
      if (!sections) continue;
      for (const [index, { section }] of (translation.value.questions ?? []).entries())
        if (section && !sections.includes(section))
          yield {
            file: translation.file,
            ...translation.placeOf(['questions', index, 'section']),
            what: `The text has no section "${section}".`,
            fix: suggest(section, sections, 'Name the id behind a heading of this file.'),
          };
    }
  },
);
