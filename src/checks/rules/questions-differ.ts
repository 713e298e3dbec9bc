import { sourceOrAnyText } from '../../content/reader/source-text.ts';
import { defineRule } from '../rule.ts';
import { suggest } from '../suggest.ts';

export const questionsDiffer = defineRule(
  {
    code: 'questions-differ',
    severity: 'error',
    explain:
      'A link to the question would work in one language and not in the other; readers of one would miss it.',
  },
  function* ({ articles }) {
    for (const article of articles.values()) {
      const source = sourceOrAnyText(article);
      if (!source?.value.questions) continue;
      const wanted = source.value.questions;
      for (const translation of article.translations.values()) {
        const present = translation.value.questions;
        if (translation === source || !present) continue;
        const { file, placeOf } = translation;
        for (const { id, ask } of wanted)
          if (!present.some((one) => one.id === id))
            yield {
              file,
              ...placeOf(['questions']),
              what: `The question "${id}" (“${ask}”) of ${source.locale}.mdx is missing.`,
              fix: 'Ask and answer it in this language, with the same id; or take it out of every language.',
            };
        for (const [index, { id }] of present.entries())
          if (!wanted.some((one) => one.id === id))
            yield {
              file,
              ...placeOf(['questions', index, 'id']),
              what: `The question "${id}" is not in ${source.locale}.mdx.`,
              fix: suggest(
                id,
                wanted.map((one) => one.id),
                `Use the ids of ${source.locale}.mdx, or ask it there, too.`,
              ),
            };
      }
    }
  },
);
