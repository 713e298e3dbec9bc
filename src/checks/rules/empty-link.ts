import { defineRule } from '../rule.ts';
import { at, links } from '../walk.ts';

export const emptyLink = defineRule(
  {
    code: 'empty-link',
    severity: 'error',
    explain: 'Nobody can see the link, and a screen reader reads out its address.',
  },
  function* (content) {
    for (const use of links(content))
      if (use.link.empty)
        yield {
          ...at(use, use.link),
          what: `The link to "${use.link.url}" has no text.`,
          fix: 'Write what it leads to between the brackets: [text](address).',
        };
  },
);
