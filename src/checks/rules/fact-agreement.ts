import { pluralCategory } from '../../i18n/plurals.ts';
import { writingRules } from '../../languages/writing.ts';
import { defineRule } from '../rule.ts';
import { printedFacts, unitOf, valueOf } from '../texts/printed-facts.ts';

/** One, several, many, and one again in languages that count 21 as 1. */
const TRIED = [1, 2, 5, 21];

export const factAgreement = defineRule(
  {
    code: 'fact-agreement',
    severity: 'warning',
    explain:
      'The words around the fact agree with some figures only: when it changes, the sentence is wrong.',
  },
  function* (content) {
    for (const { file, locale, before, after, id, form, place } of printedFacts(content)) {
      const unit = unitOf(content, id);
      const value = valueOf(content, id);
      if (form !== undefined || unit === undefined || value === undefined) continue;
      const bound = writingRules(locale).numberBound(before, after);
      const wrong =
        bound && [value, ...TRIED].find((one) => !bound.fits.includes(pluralCategory(locale, one)));
      if (!bound || wrong === undefined) continue;
      yield {
        file,
        ...place(),
        what: `Beside the fact "${id}", “${bound.words}” ${wrong === value ? `is wrong: it is ${value}` : `would be wrong with ${wrong}`}.`,
        fix: 'Say it so that any figure fits: “within …”, “after …”, or behind a dash or a colon.',
      };
    }
  },
);
