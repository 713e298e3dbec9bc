import { defineRule } from '../rule.ts';
import { isRetired, sectionIds } from '../sections.ts';
import { suggest } from '../suggest.ts';

export const unknownAliasTarget = defineRule(
  {
    code: 'unknown-alias-target',
    severity: 'error',
    explain: 'Old links to the section would lead nowhere.',
  },
  function* ({ articles }) {
    for (const article of articles.values()) {
      const { meta } = article;
      const ids = sectionIds(article);
      if (!meta || !ids || isRetired(article)) continue;
      for (const [old, now] of Object.entries(meta.value.sectionAliases ?? {}))
        if (!ids.has(now))
          yield {
            file: meta.file,
            ...meta.placeOf(['sectionAliases', old]),
            what: `"${old}" leads to the section "${now}", which does not exist.`,
            fix: suggest(now, ids, 'Name the id the section has now.'),
          };
    }
  },
);
