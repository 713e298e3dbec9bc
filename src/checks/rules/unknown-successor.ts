import { defineRule } from '../rule.ts';
import { suggest } from '../suggest.ts';

export const unknownSuccessor = defineRule(
  {
    code: 'unknown-successor',
    severity: 'error',
    explain: 'Readers with an old link would be sent to a page that does not exist.',
  },
  function* ({ articles }) {
    for (const { meta } of articles.values()) {
      const id = meta?.value.retired?.replacedBy;
      if (!meta || id === undefined || articles.has(id)) continue;
      yield {
        file: meta.file,
        ...meta.placeOf(['retired', 'replacedBy']),
        what: `There is no article "${id}".`,
        fix: suggest(id, articles.keys(), 'Name the article that has the answer now.'),
      };
    }
  },
);
