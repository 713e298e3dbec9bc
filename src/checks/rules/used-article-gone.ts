import { defineRule } from '../rule.ts';
import { describeUse, usedNames } from '../used-names.ts';

export const usedArticleGone = defineRule(
  {
    code: 'used-article-gone',
    severity: 'error',
    explain: 'People who ask for help inside that product would get "page not found".',
  },
  function* (content) {
    for (const use of usedNames(content)) {
      const { article, section, file, place, product } = use;
      if (section !== undefined || content.articles.has(article)) continue;
      yield {
        file,
        ...place,
        what: `${describeUse(use)} links to the article "${article}", which does not exist any more.`,
        fix: `Bring content/articles/${article}/ back from version control; to take it away, "npm run content retire ${article} -- --replaced-by <article>" leads its links to another. When ${product} links there no longer, ask for a new file: its help-check --write-usage makes it.`,
      };
    }
  },
);
