import type { Place } from '../../content/text/place.ts';
import { foldWording } from '../fold-wording.ts';
import { defineRule } from '../rule.ts';
import { translations } from '../walk.ts';

export const duplicateQuestion = defineRule(
  {
    code: 'duplicate-question',
    severity: 'error',
    explain: 'One question with two answers: readers would not know which of the two holds.',
  },
  function* (content) {
    const asked = new Map<string, { file: string; place: () => Place | undefined }>();
    for (const { translation } of translations(content)) {
      const { file, locale, placeOf } = translation;
      for (const [index, { ask }] of (translation.value.questions ?? []).entries()) {
        const key = `${locale} ${foldWording(ask, locale)}`;
        const place = () => placeOf(['questions', index, 'ask']) ?? placeOf(['questions', index]);
        const first = asked.get(key);
        if (!first) {
          asked.set(key, { file, place });
          continue;
        }
        const { line } = first.place() ?? {};
        yield {
          file,
          ...place(),
          what: `“${ask}” is already asked in ${first.file}${line ? `, line ${line}` : ''}.`,
          fix: 'Keep the question where it is answered best and delete it here; or word the two differently.',
        };
      }
    }
  },
);
