import { defineRule } from '../rule.ts';
import { isRetired } from '../sections.ts';
import { translations } from '../walk.ts';

/** Whoever writes down three ways of asking has thought of somebody else’s words. */
const ENOUGH = 3;

export const fewAliases = defineRule(
  {
    code: 'few-aliases',
    severity: 'advice',
    explain: 'Readers who ask in other words than the writer’s do not find the article.',
  },
  function* (content) {
    for (const { article, translation } of translations(content)) {
      if (isRetired(article)) continue;
      const { locale } = translation;
      const known = article.aliases.get(locale);
      const count = known?.aliases.length ?? 0;
      if (count >= ENOUGH) continue;
      yield {
        file: known?.file ?? `${article.folder}/aliases.${locale}.txt`,
        what: known
          ? `The article has ${count === 1 ? 'one other way' : `${count} other ways`} of asking for it.`
          : 'There is no file of other ways of asking for the article.',
        fix: `Write at least ${ENOUGH}, one a line, in the words of people who have the problem: “the button is gone”.`,
      };
    }
  },
);
