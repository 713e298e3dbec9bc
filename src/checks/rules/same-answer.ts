import type { AnswerPart } from '../../content/text/answer.ts';
import { foldWording } from '../fold-wording.ts';
import { defineRule } from '../rule.ts';
import { answerPlace, shownAnswers, type ShownAnswer } from '../texts/shown-answers.ts';

export const sameAnswer = defineRule(
  {
    code: 'same-answer',
    severity: 'error',
    explain: 'One answer for two questions fits one of the two at best.',
  },
  function* (content) {
    const known = new Map<string, ShownAnswer>();
    for (const shown of shownAnswers(content)) {
      const { locale } = shown.translation;
      const key = `${locale} ${foldWording(shown.answer.parts.map(written).join(' '), locale)}`;
      const first = known.get(key);
      if (!first) {
        known.set(key, shown);
        continue;
      }
      const { file, line } = answerPlace(first);
      yield {
        ...answerPlace(shown),
        what: `The answer of "${shown.id}" is that of "${first.id}" in ${file}${line ? `, line ${line}` : ''}.`,
        fix: 'Answer what this question asks; or make the question an alias of the other.',
      };
    }
  },
);

const written = (part: AnswerPart) => (part.kind === 'text' ? part.text : `${part.kind} ${part.id}`);
