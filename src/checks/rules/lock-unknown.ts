import { defineRule } from '../rule.ts';
import { suggest } from '../suggest.ts';

export const lockUnknown = defineRule(
  {
    code: 'lock-unknown',
    severity: 'warning',
    explain: 'What was confirmed under a name that does not exist counts for nothing.',
  },
  function* ({ articles, locales, lock }) {
    const languages = locales.map(({ id }) => id);
    const otherwise = 'The next "npm run content confirm" drops the entry.';
    for (const [id, translations] of Object.entries(lock.value)) {
      if (!articles.has(id)) {
        yield {
          file: lock.file,
          ...lock.placeOf([id], 'key'),
          what: `There is no article "${id}".`,
          fix: suggest(id, articles.keys(), otherwise),
        };
        continue;
      }
      for (const locale of Object.keys(translations))
        if (!languages.includes(locale))
          yield {
            file: lock.file,
            ...lock.placeOf([id, locale], 'key'),
            what: `The site has no language "${locale}", which "${id}" was confirmed in.`,
            fix: suggest(locale, languages, otherwise),
          };
    }
  },
);
