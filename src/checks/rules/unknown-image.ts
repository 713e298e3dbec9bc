import { defineRule } from '../rule.ts';
import { suggest } from '../suggest.ts';
import { at, translations } from '../walk.ts';

export const unknownImage = defineRule(
  {
    code: 'unknown-image',
    severity: 'error',
    explain: 'Readers would see an empty frame: only pictures of the article’s own folder are published.',
  },
  function* (content) {
    for (const use of translations(content)) {
      const { images, folder } = use.article;
      for (const image of use.translation.outline?.images ?? []) {
        const name = /^\.\/([^/\\]+)$/.exec(image.url)?.[1];
        if (name !== undefined && images.has(name)) continue;
        yield {
          ...at(use, image),
          what: `There is no picture "${image.url}" in ${folder}.`,
          fix: suggest(
            image.url,
            [...images].map((known) => `./${known}`),
            'Put the picture into the article’s folder and write ./ before its name.',
          ),
        };
      }
    }
  },
);
