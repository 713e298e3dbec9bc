import { textAnalysis } from '../../languages/text-analysis.ts';
import { wordsOf } from '../../languages/words-of.ts';
import { defineRule } from '../rule.ts';
import { meaningOf } from '../texts/meaning-of.ts';
import { answerPlace, shownAnswers } from '../texts/shown-answers.ts';

export const answerOffTopic = defineRule(
  {
    code: 'answer-off-topic',
    severity: 'advice',
    explain: 'Readers who come from a search see the answer alone and cannot tell that it is theirs.',
  },
  function* (content) {
    const meanings = new Map(
      content.locales.map(({ id }) => [id, meaningOf(id, content.searchWords.get(id)?.value)]),
    );
    for (const shown of shownAnswers(content)) {
      const { translation, ask, text, id } = shown;
      const rules = textAnalysis(translation.locale);
      // Where nobody knows which words tell and what their forms share, one cannot say that none is shared.
      if (rules.stopWords.size === 0) continue;
      const meaning = meanings.get(translation.locale);
      if (!meaning) continue;
      const about = meaning(ask);
      const asked = new Set(about.split(' '));
      if (
        meaning(text)
          .split(' ')
          .some((word) => asked.has(word))
      )
        continue;
      // The meaning of a text without telling words is all of its words: then there is nothing to compare.
      if (about === wordsOf(ask, rules).join(' ')) continue;
      yield {
        ...answerPlace(shown),
        what: `The answer of "${id}" shares no telling word with its question “${ask}”.`,
        fix: 'Take up a word of the question in the answer; or see whether it answers another question.',
      };
    }
  },
);
