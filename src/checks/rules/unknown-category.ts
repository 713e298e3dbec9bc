import { defineRule } from '../rule.ts';
import { knows, suggest } from '../suggest.ts';

export const unknownCategory = defineRule(
  {
    code: 'unknown-category',
    severity: 'error',
    explain: 'The article would stand under no topic, where nobody finds it by browsing.',
  },
  function* ({ articles, categories }) {
    for (const { meta } of articles.values()) {
      const category = meta?.value.category;
      if (!category || knows(categories, category)) continue;
      yield {
        file: meta.file,
        ...meta.placeOf(['category']),
        what: `There is no category "${category}".`,
        fix: suggest(
          category,
          categories.entries.keys(),
          'Categories are listed in content/categories.yaml.',
        ),
      };
    }
  },
);
