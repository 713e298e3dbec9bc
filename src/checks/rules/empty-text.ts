import { defineRule } from '../rule.ts';
import { translations } from '../walk.ts';

export const emptyText = defineRule(
  {
    code: 'empty-text',
    severity: 'error',
    explain: 'Readers would open the article and find a title with nothing under it.',
  },
  function* (content) {
    for (const { translation } of translations(content))
      if (translation.outline && translation.body.trim() === '')
        yield {
          file: translation.file,
          what: 'No text follows the frontmatter.',
          fix: 'Write the article; or delete the file and list its language under owed in article.yaml.',
        };
  },
);
