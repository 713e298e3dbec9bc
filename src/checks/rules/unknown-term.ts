import { defineRule } from '../rule.ts';
import { knows, suggest } from '../suggest.ts';
import { at, components } from '../walk.ts';

export const unknownTerm = defineRule(
  {
    code: 'unknown-term',
    severity: 'error',
    explain: 'The step would not say which button to press.',
  },
  function* (content) {
    const { terms } = content;
    for (const use of components(content, 'Ui')) {
      const { term } = use.component.attributes;
      if (!term || knows(terms, term)) continue;
      yield {
        ...at(use, use.component),
        what: `There is no term "${term}".`,
        fix: suggest(term, terms.entries.keys(), 'Buttons and menus are listed in content/terms.yaml.'),
      };
    }
    for (const { images } of content.articles.values())
      for (const { file, names } of images.values())
        for (const { term, line, column } of names)
          if (!knows(terms, term))
            yield {
              file,
              line,
              column,
              what: `The drawing names "${term}", and there is no such term.`,
              fix: suggest(term, terms.entries.keys(), 'Buttons and menus are listed in content/terms.yaml.'),
            };
  },
);
