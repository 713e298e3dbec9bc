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
      const taken = [...form.attributes, ...Object.keys(form.optional ?? {})];
      const values = { ...form.optional, ...form.values };
      for (const [written, value] of Object.entries(attributes)) {
        if (!taken.includes(written))
          yield {
            ...at(use, use.component),
            what: `<${name}> does not take "${written}".`,
            fix: suggest(written, taken, `Write it like ${form.example}.`),
          };
        const allowed = Object.hasOwn(values, written) ? values[written] : undefined;
        if (allowed && !allowed.includes(value))
          yield {
            ...at(use, use.component),
            what: `<${name}> does not know ${written}="${value}".`,
            fix: `Write one of these instead: ${allowed.map((one) => `${written}="${one}"`).join(', ')}.`,
          };
      }
    }
  },
);
