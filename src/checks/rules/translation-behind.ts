import { articleDrift } from '../../content/reader/article-drift.ts';
import { defineRule } from '../rule.ts';
import { isRetired, namedPart } from '../sections.ts';
import { present } from '../../core/present.ts';

export const translationBehind = defineRule(
  {
    code: 'translation-behind',
    severity: 'advice',
    explain: 'Readers of the translation are told, beside the section, that another language is newer.',
  },
  function* (content) {
    for (const article of content.articles.values()) {
      if (isRetired(article)) continue;
      for (const [locale, drift] of articleDrift(article, content)) {
        if (!('sections' in drift)) continue;
        for (const { id, state, changedWords, words, confirmedOn } of drift.sections) {
          if (state !== 'behind') continue;
          const heading = drift.translation.outline?.sections.find((section) => section.id === id);
          yield {
            file: drift.translation.file,
            ...(heading && { line: heading.line, column: heading.column }),
            what: `${namedPart(id)} is behind its source: ${changedWords} ${changedWords === 1 ? 'word has' : 'words have'} changed since ${present(confirmedOn, `the day on which "${namedPart(id)}" was confirmed`)}; it has ${words} now.`,
            fix: `Translate the change, then run: npm run content confirm ${article.id} ${locale} ${id}`,
          };
        }
      }
    }
  },
);
