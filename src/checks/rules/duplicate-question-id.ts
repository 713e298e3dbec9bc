import type { Place } from '../../content/text/place.ts';
import { defineRule } from '../rule.ts';
import { translations } from '../walk.ts';

export const duplicateQuestionId = defineRule(
  {
    code: 'duplicate-question-id',
    severity: 'error',
    explain: 'A link to the question would lead to another one, or to a topic.',
  },
  function* (content) {
    const known = new Map<string, { file: string; place: () => Place | undefined }>();
    const { categories } = content;
    for (const { translation } of translations(content)) {
      const { file, locale, placeOf } = translation;
      for (const [index, { id }] of (translation.value.questions ?? []).entries()) {
        const key = `${locale} ${id}`;
        const place = () => placeOf(['questions', index, 'id']);
        // The list of all questions has an id for each topic, too.
        if (categories.entries.has(id))
          yield {
            file,
            ...place(),
            what: `"${id}" is the id of a topic, in ${categories.file}.`,
            fix: 'Give this question an id of its own, in every language.',
          };
        const first = known.get(key);
        if (!first) {
          known.set(key, { file, place });
          continue;
        }
        const { line } = first.place() ?? {};
        yield {
          file,
          ...place(),
          what: `"${id}" is already the id of a question in ${first.file}${line ? `, line ${line}` : ''}.`,
          fix: 'Give this question an id of its own, in every language.',
        };
      }
    }
  },
);
