import { darkOf, variantOf } from '../../content/text/picture-names.ts';
import { defineRule } from '../rule.ts';

export const unusedImage = defineRule(
  {
    code: 'unused-image',
    severity: 'advice',
    explain: 'The file makes the repository larger for nothing.',
  },
  function* ({ articles, locales }) {
    for (const { folder, images, videos, translations } of articles.values()) {
      if (images.size + videos.size === 0) continue;
      const used = new Set<string>();
      for (const { outline } of translations.values()) {
        for (const { url } of outline?.images ?? [])
          for (const name of [url.slice(2), ...locales.map(({ id }) => variantOf(url.slice(2), id))])
            used.add(name).add(darkOf(name));
        for (const { name, attributes } of outline?.components ?? [])
          if (name === 'Video' && attributes['file'] !== undefined) used.add(attributes['file'].slice(2));
      }
      for (const name of [...images.keys(), ...videos.keys()])
        if (!used.has(name))
          yield {
            file: `${folder}/${name}`,
            what: `No text of the article shows this ${videos.has(name) ? 'video' : 'picture'}.`,
            fix: videos.has(name)
              ? `Write <Video file="./${name}" poster="…" title="…" /> in the text, or delete the file.`
              : `Write ![what it shows](${addressOf(name)}) in the text, or delete the file.`,
          };
    }
  },
);

/** A file as Markdown links to it. */
const addressOf = (name: string) => (/[\s()<>]/.test(name) ? `<./${name}>` : `./${name}`);
