import { articleComponents } from '../article-components.ts';
import { defineRule } from '../rule.ts';
import { suggest } from '../suggest.ts';
import { at, components } from '../walk.ts';

export const componentAttributes = defineRule(
  {
    code: 'component-attributes',
    severity: 'error',
    explain: 'The component would show nothing, or something other than you wrote.',
  },
  function* (content) {
    for (const use of components(content)) {
      const { name, attributes, flawed } = use.component;
      const form = articleComponents.get(name);
      if (!form) continue;
      for (const wanted of form.attributes)
        // What could not be read has its own message.
        if (!flawed && !attributes[wanted]?.trim())
          yield {
            ...at(use, use.component),
            what: `<${name}> lacks its ${wanted}.`,
            fix: `Write it like ${form.example}.`,
          };
      for (const written of Object.keys(attributes))
        if (!form.attributes.includes(written))
          yield {
            ...at(use, use.component),
            what: `<${name}> does not take "${written}".`,
            fix: suggest(written, form.attributes, `Write it like ${form.example}.`),
          };
    }
  },
);
