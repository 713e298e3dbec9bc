import { defineRule } from '../rule.ts';
import { isRetired } from '../sections.ts';

export const emptyCategory = defineRule(
  {
    code: 'empty-category',
    severity: 'warning',
    explain: 'Readers who open the topic find nothing.',
  },
  function* ({ articles, categories }) {
    const used = new Set<string | undefined>();
    for (const article of articles.values()) if (!isRetired(article)) used.add(article.meta?.value.category);
    for (const id of categories.entries.keys())
      if (!used.has(id))
        yield {
          file: categories.file,
          ...categories.placeOf([id], 'key'),
          what: `No article belongs to the category "${id}".`,
          fix: 'Write an article for it, or delete the category.',
        };
  },
);
