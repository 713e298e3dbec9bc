import { articleComponents } from '../article-components.ts';
import { defineRule } from '../rule.ts';
import { at, components } from '../walk.ts';

export const componentContent = defineRule(
  {
    code: 'component-content',
    severity: 'error',
    explain: 'Readers would see an empty box, or would not see the text at all.',
  },
  function* (content) {
    for (const use of components(content)) {
      const { name, filled } = use.component;
      const form = articleComponents.get(name);
      if (!form || form.filled === 'maybe' || form.filled === filled) continue;
      yield {
        ...at(use, use.component),
        what: filled
          ? `<${name}> shows no text of yours, but there is some in it.`
          : `<${name}> has no text in it.`,
        fix: `Write it like ${form.example}${filled ? ' and move the text out of it' : ''}.`,
      };
    }
  },
);
