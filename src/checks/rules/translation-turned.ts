import { countNegations } from '../../content/drift/count-negations.ts';
import { articleDrift } from '../../content/reader/article-drift.ts';
import { textAnalysis } from '../../languages/text-analysis.ts';
import { defineRule } from '../rule.ts';
import { isRetired, namedPart } from '../sections.ts';

export const translationTurned = defineRule(
  {
    code: 'translation-turned',
    severity: 'warning',
    explain: 'Readers of one language may be told that they can, and of the other that they cannot.',
  },
  function* (content) {
    for (const article of content.articles.values()) {
      if (isRetired(article)) continue;
      for (const [locale, drift] of articleDrift(article, content)) {
        if (!('sections' in drift)) continue;
        const { translation, sections } = drift;
        const now = countNegations(translation.parts(), textAnalysis(locale).negations);
        for (const { id, state, negations } of sections) {
          const is = now?.get(id);
          // Where the source has changed, too, its own rule tells.
          if (state !== 'current' || negations === undefined || is === undefined || is === negations)
            continue;
          const heading = translation.outline?.sections.find((section) => section.id === id);
          yield {
            file: translation.file,
            ...(heading && { line: heading.line, column: heading.column }),
            what: `${namedPart(id)} says “not” or the like ${is} times, and said so ${negations} times when it was confirmed; its source has not changed.`,
            fix: `Compare both languages. If they say the same, run: npm run content confirm ${article.id} ${locale} ${id}`,
          };
        }
      }
    }
  },
);
