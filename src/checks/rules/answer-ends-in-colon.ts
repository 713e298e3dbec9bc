import { defineRule } from '../rule.ts';
import { answerPlace, shownAnswers } from '../texts/shown-answers.ts';

export const answerEndsInColon = defineRule(
  {
    code: 'answer-ends-in-colon',
    severity: 'error',
    explain: 'Who reads the question and its answer alone is promised something that does not follow.',
  },
  function* (content) {
    for (const shown of shownAnswers(content))
      if (/[:：]$/.test(shown.text))
        yield {
          ...answerPlace(shown),
          what: `The answer of "${shown.id}" ends in a colon.`,
          fix: 'Say what would follow, in one to three sentences.',
        };
  },
);
