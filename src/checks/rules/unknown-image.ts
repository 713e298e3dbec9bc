import { variantOf } from '../../content/text/picture-names.ts';
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
    const { locales } = content;
    for (const use of translations(content)) {
      const { images, folder, unread } = use.article;
      const variants = (name: string) => [name, ...locales.map(({ id }) => variantOf(name, id))];
      for (const image of use.translation.outline?.images ?? []) {
        const name = /^\.\/([^/\\]+)$/.exec(image.url)?.[1];
        // What is broken was reported where it was read.
        if (name !== undefined && (unread.has(name) || variants(name).some((one) => images.has(one))))
          continue;
        yield {
          ...at(use, image),
          what: `There is no picture "${image.url}" in ${folder}.`,
          fix: suggest(
            image.url,
            [...images.keys()].map((known) => `./${known}`),
            'Put the picture into the article’s folder and write ./ before its name.',
          ),
        };
      }
    }
  },
);
