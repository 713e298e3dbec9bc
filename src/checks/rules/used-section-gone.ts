import { defineRule } from '../rule.ts';
import { hasSection, isRetired, linkableSections } from '../sections.ts';
import { suggest } from '../suggest.ts';
import { describeUse, usedNames } from '../used-names.ts';

export const usedSectionGone = defineRule(
  {
    code: 'used-section-gone',
    severity: 'error',
    explain:
      'People who ask for help inside that product would land at the top of the article and have to look for the answer.',
  },
  function* (content) {
    for (const use of usedNames(content)) {
      const { section, file, place } = use;
      const article = content.articles.get(use.article);
      if (section === undefined || !article || isRetired(article) || hasSection(article, section)) continue;
      yield {
        file,
        ...place,
        what: `${describeUse(use)} links to the section "${section}" of "${article.id}", which does not exist any more.`,
        fix: suggest(
          section,
          linkableSections(article),
          `Where it was renamed, write "sectionAliases: { ${section}: <its id now> }" into ${article.folder}/article.yaml; next time "npm run content rename-section" does that.`,
        ),
      };
    }
  },
);
