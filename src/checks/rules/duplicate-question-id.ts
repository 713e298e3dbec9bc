import { defineRule } from '../rule.ts';
import { translations } from '../walk.ts';

export const duplicateQuestionId = defineRule(
  {
    code: 'duplicate-question-id',
    severity: 'error',
    explain: 'A link to the second question would lead to the first.',
  },
  function* (content) {
    const known = new Map<string, { file: string; line: number | undefined }>();
    for (const { translation } of translations(content)) {
      const { file, locale, placeOf } = translation;
      for (const [index, { id }] of (translation.value.questions ?? []).entries()) {
        const key = `${locale} ${id}`;
        const place = placeOf(['questions', index, 'id']);
        const first = known.get(key);
        if (!first) {
          known.set(key, { file, line: place?.line });
          continue;
        }
        yield {
          file,
          ...place,
          what: `"${id}" is already the id of a question in ${first.file}${first.line ? `, line ${first.line}` : ''}.`,
          fix: 'Give this question an id of its own, in every language.',
        };
      }
    }
  },
);
