import { articleComponents } from '../article-components.ts';
import { defineRule } from '../rule.ts';
import { suggest } from '../suggest.ts';
import { at, components } from '../walk.ts';
import { isHtml } from './raw-html.ts';

export const unknownComponent = defineRule(
  {
    code: 'unknown-component',
    severity: 'error',
    explain: 'The page cannot be built: nothing knows how to draw it.',
  },
  function* (content) {
    for (const use of components(content)) {
      const { name } = use.component;
      if (articleComponents.has(name) || isHtml(name)) continue;
      yield {
        ...at(use, use.component),
        what: `There is no component <${name}>.`,
        fix: suggest(name, articleComponents.keys(), 'Write &lt; for a plain "less than" sign.'),
      };
    }
  },
);
