import { engineWords } from '../../i18n/engine-words.ts';
import { pluralCategories } from '../../i18n/plurals.ts';
import { writingRules } from '../../languages/writing.ts';
import { defineRule } from '../rule.ts';
import { printedFacts, unitOf } from '../texts/printed-facts.ts';

export const factFormWords = defineRule(
  {
    code: 'fact-form-words',
    severity: 'error',
    explain: 'The fact would be printed in the plain case, which is wrong there with some figures.',
  },
  function* (content) {
    const told = new Set<string>();
    for (const { file, locale, id, form, place } of printedFacts(content)) {
      const unit = unitOf(content, id);
      if (!form || !unit || !writingRules(locale).factForms.includes(form)) continue;
      const words = content.ui.find((one) => one.locale === locale);
      const missing = pluralCategories(locale)
        .map((plural) => `unit.${unit}_${form}_${plural}`)
        .filter((key) => !words?.words.has(key) && !Object.hasOwn(engineWords(locale), key));
      if (missing.length === 0 || told.has(`${locale} ${unit} ${form}`)) continue;
      told.add(`${locale} ${unit} ${form}`);
      yield {
        file,
        ...place(),
        what: `content/ui/${locale}.json has no words for the unit "${unit}" in the ${form}.`,
        fix: `Add ${missing.map((key) => `"${key}"`).join(', ')} there.`,
      };
    }
  },
);
