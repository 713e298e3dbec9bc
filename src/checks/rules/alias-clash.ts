import { defineRule } from '../rule.ts';
import { sectionIds } from '../sections.ts';

export const aliasClash = defineRule(
  {
    code: 'alias-clash',
    severity: 'error',
    explain: 'An old link would lead to another section than the one it was made for.',
  },
  function* ({ articles }) {
    for (const article of articles.values()) {
      const { meta } = article;
      const ids = sectionIds(article);
      for (const old of Object.keys(meta?.value.sectionAliases ?? {}))
        if (meta && ids?.has(old))
          yield {
            file: meta.file,
            ...meta.placeOf(['sectionAliases', old], 'key'),
            what: `"${old}" is an old section id, but a section has that id now.`,
            fix: 'Give the section a new id, or delete the alias.',
          };
    }
  },
);
