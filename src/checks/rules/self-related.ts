import { defineRule } from '../rule.ts';

export const selfRelated = defineRule(
  {
    code: 'self-related',
    severity: 'error',
    explain: 'Readers would be sent from the page to the same page.',
  },
  function* ({ articles }) {
    for (const { id, meta } of articles.values())
      for (const [index, related] of (meta?.value.related ?? []).entries())
        if (meta && related === id)
          yield {
            file: meta.file,
            ...meta.placeOf(['related', index]),
            what: `The article "${id}" names itself as related.`,
            fix: 'Delete it from related.',
          };
  },
);
