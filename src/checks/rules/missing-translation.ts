import { defineRule } from '../rule.ts';
import { isRetired } from '../sections.ts';

export const missingTranslation = defineRule(
  {
    code: 'missing-translation',
    severity: 'error',
    explain: 'Readers of that language would find nothing, and nobody would know that a translation is owed.',
  },
  function* ({ articles, locales }) {
    for (const article of articles.values()) {
      const { meta, folder, translations } = article;
      if (!meta || isRetired(article) || meta.flawed.has('owed') || meta.flawed.has('retired')) continue;
      const { owed = [], sourceLocale } = meta.value;
      for (const { id: locale } of locales) {
        if (translations.has(locale) || (owed.includes(locale) && locale !== sourceLocale)) continue;
        yield {
          file: meta.file,
          ...meta.placeOf(locale === sourceLocale ? ['sourceLocale'] : []),
          what: `${folder}/${locale}.mdx does not exist${locale === sourceLocale ? ', although it is the source' : ''}.`,
          fix:
            locale === sourceLocale
              ? `Write ${locale}.mdx, or name as sourceLocale a language that exists.`
              : `Write ${locale}.mdx, or add "owed: [${[...owed, locale].join(', ')}]" to article.yaml.`,
        };
      }
    }
  },
);
