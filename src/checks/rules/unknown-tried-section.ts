import { defineRule } from '../rule.ts';
import { isRetired, sectionIds } from '../sections.ts';
import { suggest } from '../suggest.ts';

export const unknownTriedSection = defineRule(
  {
    code: 'unknown-tried-section',
    severity: 'error',
    explain: 'Readers would not see that somebody did these steps in the product.',
  },
  function* ({ articles }) {
    for (const article of articles.values()) {
      const { meta } = article;
      const ids = sectionIds(article);
      if (!meta || !ids || isRetired(article)) continue;
      for (const [index, { sections = [] }] of (meta.value.tried ?? []).entries())
        for (const [place, section] of sections.entries())
          if (!ids.has(section))
            yield {
              file: meta.file,
              ...meta.placeOf(['tried', index, 'sections', place]),
              what: `The article has no section "${section}".`,
              fix: suggest(section, ids, 'Name a section as it is called today.'),
            };
    }
  },
);
