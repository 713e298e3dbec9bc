import { searchRules } from '../../languages/search.ts';
import type { ArticleTranslation } from '../../content/reader/content.ts';
import { stemOf } from '../../search/text/stem-of.ts';
import { tokenize } from '../../search/text/tokenize.ts';
import { defineRule } from '../rule.ts';
import { translations } from '../walk.ts';

export const idleKeyword = defineRule(
  {
    code: 'idle-keyword',
    severity: 'warning',
    explain:
      'Readers’ browsers fetch it with every first search, and nothing is found by it that is not found anyway.',
  },
  function* (content) {
    for (const { translation } of translations(content)) {
      const { locale, file, value, placeOf } = translation;
      const keywords = value.keywords ?? [];
      if (keywords.length === 0) continue;
      const rules = searchRules(locale);
      const stemsOf = (text: string) => tokenize(text).map((word) => stemOf(word, rules));
      const lines = linesOf(translation).map((text) => ({ text, stems: new Set(stemsOf(text)) }));
      for (const [index, keyword] of keywords.entries()) {
        const said = lines.find(({ stems }) => stemsOf(keyword).every((one) => stems.has(one)));
        if (said)
          yield {
            file,
            ...placeOf(['keywords', index]),
            what: `The keyword “${keyword}” is said by “${said.text}” already.`,
            fix: 'Delete it, or name what people call the matter in other words.',
          };
        lines.push({ text: keyword, stems: new Set(stemsOf(keyword)) });
      }
    }
  },
);

/** What a search goes by besides keywords and the text. */
function linesOf({ value, outline }: ArticleTranslation): string[] {
  return [
    ...(value.title === undefined ? [] : [value.title]),
    ...(value.questions ?? []).map(({ ask }) => ask),
    ...(outline?.sections ?? []).map(({ title }) => title),
  ];
}
