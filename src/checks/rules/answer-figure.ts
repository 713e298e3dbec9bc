import type { ArticleTranslation } from '../../content/reader/content.ts';
import { defineRule } from '../rule.ts';
import { answerPlace, shownAnswers } from '../texts/shown-answers.ts';

/** A figure that stands alone, as in “30 days” and not as in “Bitrix24”. */
const FIGURE = /(?<![\p{L}\p{N}.,-])\d+(?:[.,\u00a0\u202f ]\d+)*(?![\p{L}\p{N}])/gu;

export const answerFigure = defineRule(
  {
    code: 'answer-figure',
    severity: 'warning',
    explain: 'The answer states a figure that its article neither explains nor gives a source for.',
  },
  function* (content) {
    for (const shown of shownAnswers(content)) {
      const { article, translation, answer, id } = shown;
      if (!translation.outline) continue;
      // In any language: a translation may write out what another prints.
      const texts = [...article.translations.values()];
      for (const part of answer.parts) {
        if (part.kind === 'fact' && !texts.some((text) => statesFact(text, part.id)))
          yield {
            ...answerPlace(shown),
            what: `The answer of "${id}" states the fact "${part.id}", which its article does not.`,
            fix: `State it in the section readers go on to, with <Fact id="${part.id}" />; or leave it out here.`,
          };
        if (part.kind !== 'text') continue;
        for (const [figure] of part.text.matchAll(FIGURE))
          if (!texts.some((text) => statesFigure(text, figure)))
            yield {
              ...answerPlace(shown),
              what: `The answer of "${id}" says ${figure}, which its article does not.`,
              fix: 'Make it a fact of facts.yaml and state it in the article, too; or leave it out here.',
            };
      }
    }
  },
);

const statesFact = ({ outline }: ArticleTranslation, id: string) =>
  outline?.components.some(
    ({ name, attributes }) =>
      (name === 'Fact' && attributes['id'] === id) || (name === 'Claims' && attributes['fact'] === id),
  ) ?? true;

const statesFigure = ({ outline }: ArticleTranslation, figure: string) =>
  outline?.prose.some(({ text }) => Array.from(text.matchAll(FIGURE), ([one]) => one).includes(figure)) ??
  true;
