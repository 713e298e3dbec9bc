import { defineRule } from '../rule.ts';
import { at, components } from '../walk.ts';

export const termWithoutLabel = defineRule(
  {
    code: 'term-without-label',
    severity: 'error',
    explain: 'The step would not say which button to press in that language.',
  },
  function* (content) {
    for (const use of components(content, 'Ui')) {
      const { term = '' } = use.component.attributes;
      const { locale } = use.translation;
      const label = content.terms.entries.get(term)?.label;
      if (!label || label[locale]) continue;
      yield {
        ...at(use, use.component),
        what: `The term "${term}" has no label in "${locale}".`,
        fix: `Add ${locale} to the label of "${term}" in ${content.terms.file}; list ${locale} under unconfirmed when you could not see it in the product.`,
      };
    }
  },
);
