import { insteadOfHtml, isHtml } from '../../content/text/html-instead.ts';
import { defineRule } from '../rule.ts';
import { at, components } from '../walk.ts';

export const rawHtml = defineRule(
  {
    code: 'raw-html',
    severity: 'error',
    explain:
      'HTML gets past the checks of links, headings and pictures, and is lost in the Markdown copy of the page.',
  },
  function* (content) {
    for (const use of components(content))
      if (isHtml(use.component.name))
        yield {
          ...at(use, use.component),
          what: `<${use.component.name}> is HTML.`,
          fix: `Write ${insteadOfHtml(use.component.name)}.`,
        };
  },
);
