import { OBJECT } from '../../content/text/prose.ts';
import { writingRules } from '../../languages/writing.ts';
import { defineRule } from '../rule.ts';
import { printedFacts, unitOf } from '../texts/printed-facts.ts';

export const factForm = defineRule(
  {
    code: 'fact-form',
    severity: 'warning',
    explain: 'With another figure the sentence would be wrong: the words around it need another case.',
  },
  function* (content) {
    for (const { file, locale, before, id, form, place } of printedFacts(content)) {
      const wanted = writingRules(locale).factForm(before);
      if (!wanted || wanted === form || unitOf(content, id) === undefined) continue;
      yield {
        file,
        ...place(),
        what: `“${lastWords(before)} …” needs the fact "${id}" in the ${wanted}.`,
        fix: `Write <Fact id="${id}" form="${wanted}" />.`,
      };
    }
  },
);

const lastWords = (text: string) => text.replaceAll(OBJECT, '…').trim().split(/\s+/).slice(-2).join(' ');
