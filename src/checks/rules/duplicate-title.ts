import { foldWording } from '../fold-wording.ts';
import { defineRule } from '../rule.ts';
import { translations } from '../walk.ts';

export const duplicateTitle = defineRule(
  {
    code: 'duplicate-title',
    severity: 'error',
    explain: 'Readers could not tell the two articles apart in search results and lists.',
  },
  function* (content) {
    const titles = new Map<string, string>();
    for (const { translation } of translations(content)) {
      const { file, locale, value, placeOf } = translation;
      if (!value.title) continue;
      const key = `${locale} ${foldWording(value.title, locale)}`;
      const first = titles.get(key);
      if (first === undefined) titles.set(key, file);
      else
        yield {
          file,
          ...placeOf(['title']),
          what: `“${value.title}” is already the title of ${first}.`,
          fix: 'Say in the title what this article has and the other has not; or merge the two.',
        };
    }
  },
);
