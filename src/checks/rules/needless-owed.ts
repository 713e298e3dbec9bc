import { defineRule } from '../rule.ts';

export const needlessOwed = defineRule(
  {
    code: 'needless-owed',
    severity: 'error',
    explain: 'A finished translation would be treated as missing, and readers sent to another language.',
  },
  function* ({ articles }) {
    for (const { meta, translations } of articles.values())
      for (const [index, locale] of (meta?.value.owed ?? []).entries())
        if (meta && translations.has(locale))
          yield {
            file: meta.file,
            ...meta.placeOf(['owed', index]),
            what: `The translation to "${locale}" is called owed, but ${locale}.mdx exists.`,
            fix: `Delete ${locale} from owed.`,
          };
  },
);
