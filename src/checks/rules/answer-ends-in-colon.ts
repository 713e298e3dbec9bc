import { defineRule } from '../rule.ts';
import { answerPlace, shownAnswers } from '../texts/shown-answers.ts';

/** What promises that more follows. */
const ENDS: readonly (readonly [RegExp, string])[] = [
  [/[:：]$/, 'a colon'],
  [/[-–—]$/, 'a dash'],
  [/(?:…|\.{3})$/, 'an ellipsis'],
];

export const answerEndsInColon = defineRule(
  {
    code: 'answer-ends-in-colon',
    severity: 'error',
    explain: 'Who reads the question and its answer alone is promised something that does not follow.',
  },
  function* (content) {
    for (const shown of shownAnswers(content)) {
      const [, mark] = ENDS.find(([end]) => end.test(shown.text)) ?? [];
      if (mark)
        yield {
          ...answerPlace(shown),
          what: `The answer of "${shown.id}" ends in ${mark}.`,
          fix: 'Say what would follow, in one to three sentences.',
        };
    }
  },
);
