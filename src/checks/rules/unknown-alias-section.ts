import { defineRule } from '../rule.ts';
import { hasSection, linkableSections } from '../sections.ts';
import { suggest } from '../suggest.ts';

export const unknownAliasSection = defineRule(
  {
    code: 'unknown-alias-section',
    severity: 'error',
    explain: 'Who finds the article by these words would land at its top and have to look for the answer.',
  },
  function* ({ articles }) {
    for (const article of articles.values())
      for (const { file, aliases } of article.aliases.values())
        for (const { section, line } of aliases)
          if (section && !hasSection(article, section))
            yield {
              file,
              line,
              what: `The article has no section "${section}".`,
              fix: suggest(section, linkableSections(article), 'Name a section of the article, or none.'),
            };
  },
);
