import { defineRule } from '../rule.ts';
import { hasSection, isRetired, linkableSections } from '../sections.ts';
import { suggest } from '../suggest.ts';

export const boardTarget = defineRule(
  {
    code: 'board-target',
    severity: 'error',
    explain: 'The row of the board would lead to a page or section that does not exist.',
  },
  function* ({ articles }) {
    for (const { meta } of articles.values())
      for (const [index, { to }] of (meta?.value.board ?? []).entries()) {
        if (!meta) continue;
        const place = { file: meta.file, ...meta.placeOf(['board', index, 'to']) };
        const [id = '', section] = to.split('#');
        const target = articles.get(id);
        if (!target)
          yield {
            ...place,
            what: `There is no article "${id}".`,
            fix: suggest(
              id,
              articles.keys(),
              'An article’s id is the name of its folder in content/articles.',
            ),
          };
        else if (section !== undefined && !isRetired(target) && !hasSection(target, section))
          yield {
            ...place,
            what: `The article "${id}" has no section "${section}".`,
            fix: suggest(
              section,
              linkableSections(target),
              'A section’s id stands behind its heading: [#like-this].',
            ),
          };
      }
  },
);
