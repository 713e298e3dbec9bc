import { foreignMarkup } from '../../content/text/foreign-markup.ts';
import { placeIn } from '../../content/text/prose.ts';
import { defineRule } from '../rule.ts';
import { at, prose } from '../walk.ts';

export const foreignMarkupRule = defineRule(
  {
    code: 'foreign-markup',
    severity: 'error',
    explain: 'Readers would see the signs themselves: this markup is of another system.',
  },
  function* (content) {
    for (const use of prose(content))
      for (const { offset, found, name, instead } of foreignMarkup(use.block.text))
        yield {
          ...at(use, placeIn(use.block, offset)),
          what: `"${found.replaceAll('\n', ' ')}" looks like ${name}.`,
          fix: `Write ${instead}. If the text means it so, put it between backquotes: \`like this\`.`,
        };
  },
);
