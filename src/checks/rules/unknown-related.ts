import { defineRule } from '../rule.ts';
import { suggest } from '../suggest.ts';

export const unknownRelated = defineRule(
  {
    code: 'unknown-related',
    severity: 'error',
    explain: 'The list of related articles would lead to a page that does not exist.',
  },
  function* ({ articles }) {
    for (const { meta } of articles.values())
      for (const [index, id] of (meta?.value.related ?? []).entries())
        if (meta && !articles.has(id))
          yield {
            file: meta.file,
            ...meta.placeOf(['related', index]),
            what: `There is no article "${id}".`,
            fix: suggest(
              id,
              articles.keys(),
              'An article’s id is the name of its folder in content/articles.',
            ),
          };
  },
);
