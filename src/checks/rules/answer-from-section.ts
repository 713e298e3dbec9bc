import type { Content } from '../../content/reader/content.ts';
import type { SectionSummary } from '../../content/text/section-summaries.ts';
import { foldWording } from '../fold-wording.ts';
import { defineRule } from '../rule.ts';
import { answerPlace, labelOf, shownAnswers } from '../texts/shown-answers.ts';

/** Fewer words can be the same by chance: “Open Employees and click the name”. */
const SAME_WORDS = 10;

export const answerFromSection = defineRule(
  {
    code: 'answer-from-section',
    severity: 'warning',
    explain:
      'The beginning of a section answers what its heading asks, and seldom the question; who reads on finds the same words again.',
  },
  function* (content) {
    for (const shown of shownAnswers(content)) {
      const { translation, section, text, id } = shown;
      const summary = section && translation.text?.summaries().get(section);
      if (!summary) continue;
      const { locale } = translation;
      const answer = wordsIn(text, locale);
      const beginning = wordsIn(say(content, summary, locale), locale);
      const same = answer.findIndex((word, index) => word !== beginning[index]);
      const alike = same === -1 ? answer.length : same;
      // The steps of a way are the same in every telling of it.
      const enough = summary.length > 1 ? answer.length : Math.min(SAME_WORDS, answer.length);
      if (alike < enough) continue;
      yield {
        ...answerPlace(shown),
        what: `The answer of "${id}" is how its section "${section}" begins.`,
        fix: 'Answer the question in words of its own; the section is where readers go on.',
      };
    }
  },
);

const wordsIn = (text: string, locale: string) => foldWording(text, locale).split(' ').filter(Boolean);

function say(content: Content, summary: SectionSummary, locale: string): string {
  return summary
    .flat()
    .map((part) => {
      if (typeof part === 'string') return part;
      const { term } = part.attributes;
      return part.name === 'Ui' && term ? labelOf(content, term, locale) : '';
    })
    .join('');
}
