import { defineRule } from '../rule.ts';

const LISTS = ['audience', 'platforms', 'sources', 'related', 'owed'] as const;

export const repeatedEntry = defineRule(
  {
    code: 'repeated-entry',
    severity: 'warning',
    explain: 'Readers would see the same thing twice in a row.',
  },
  function* ({ articles }) {
    for (const { meta } of articles.values()) {
      if (!meta) continue;
      for (const list of LISTS) {
        const seen = new Set<string>();
        for (const [index, id] of (meta.value[list] ?? []).entries()) {
          if (seen.has(id))
            yield {
              file: meta.file,
              ...meta.placeOf([list, index]),
              what: `"${id}" stands twice in ${list}.`,
              fix: 'Delete one of the two.',
            };
          seen.add(id);
        }
      }
    }
  },
);
