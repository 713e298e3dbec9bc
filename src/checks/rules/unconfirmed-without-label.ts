import { defineRule } from '../rule.ts';

export const unconfirmedWithoutLabel = defineRule(
  {
    code: 'unconfirmed-without-label',
    severity: 'error',
    explain: 'There is nothing to print in place of the name that could not be confirmed.',
  },
  function* ({ terms }) {
    for (const [id, { label, unconfirmed = [] }] of terms.entries)
      for (const [index, locale] of unconfirmed.entries())
        if (label && !label[locale])
          yield {
            file: terms.file,
            ...terms.placeOf([id, 'unconfirmed', index]),
            what: `The label of "${id}" in "${locale}" is called unconfirmed, but there is none.`,
            fix: `Add our own plain wording as ${locale} to its label, or take ${locale} out of unconfirmed.`,
          };
  },
);
