import { OBJECT } from '../../content/text/prose.ts';
import { sentencesIn } from '../../languages/sentences.ts';
import { defineRule } from '../rule.ts';
import { answerPlace, shownAnswers } from '../texts/shown-answers.ts';

const MOST_SENTENCES = 3;

export const longAnswer = defineRule(
  {
    code: 'long-answer',
    severity: 'warning',
    explain: 'Who asks a question wants its answer, in one to three sentences; the section tells the rest.',
  },
  function* (content) {
    for (const shown of shownAnswers(content)) {
      // A figure is no end of a sentence; a capital letter is told from one, where digits are not.
      const sentences = sentencesIn(shown.text.replaceAll(OBJECT, 'X'), shown.translation.locale);
      if (sentences.length > MOST_SENTENCES)
        yield {
          ...answerPlace(shown),
          what: `The answer of "${shown.id}" has ${sentences.length} sentences.`,
          fix: `Say it in ${MOST_SENTENCES} sentences at most, and leave the rest to the section.`,
        };
    }
  },
);
