import { defineRule } from '../rule.ts';
import { at, translations } from '../walk.ts';

export const imageAlt = defineRule(
  {
    code: 'image-alt',
    severity: 'error',
    explain: 'Who cannot see the picture would not learn what it shows.',
  },
  function* (content) {
    for (const use of translations(content))
      for (const image of use.translation.outline?.images ?? [])
        if (image.alt.trim() === '')
          yield {
            ...at(use, image),
            what: `The picture "${image.url}" has no alternative text.`,
            fix: 'Say between the brackets what it shows: ![The menu next to the person’s name](./menu.png)',
          };
  },
);
