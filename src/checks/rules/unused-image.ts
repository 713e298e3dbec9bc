import { defineRule } from '../rule.ts';

export const unusedImage = defineRule(
  {
    code: 'unused-image',
    severity: 'advice',
    explain: 'The file makes the repository larger for nothing.',
  },
  function* ({ articles }) {
    for (const { folder, images, translations } of articles.values()) {
      if (images.size === 0) continue;
      const used = new Set(
        [...translations.values()].flatMap(({ outline }) => outline?.images.map(({ url }) => url) ?? []),
      );
      for (const name of images)
        if (!used.has(`./${name}`))
          yield {
            file: `${folder}/${name}`,
            what: 'No text of the article shows this picture.',
            fix: `Write ![what it shows](./${name}) in the text, or delete the file.`,
          };
    }
  },
);
