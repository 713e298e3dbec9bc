import { defineRule } from '../rule.ts';
import { isRetired } from '../sections.ts';
import { describeUse, usedNames } from '../used-names.ts';
import { present } from '../../core/present.ts';

export const usedArticleRetired = defineRule(
  {
    code: 'used-article-retired',
    severity: 'advice',
    explain: 'People who ask for help inside that product are first told that the answer has moved.',
  },
  function* (content) {
    for (const use of usedNames(content)) {
      const { section, file, place } = use;
      const article = content.articles.get(use.article);
      if (section !== undefined || !article || !isRetired(article)) continue;
      const successor = present(article.meta?.value.retired?.replacedBy, `the successor of "${use.article}"`);
      yield {
        file,
        ...place,
        what: `${describeUse(use)} links to the article "${article.id}", which is retired.`,
        fix: `Tell the people of the product to link to "${successor}" and to write the file anew with help-check --write-usage.`,
      };
    }
  },
);
