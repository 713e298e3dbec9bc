import { searchRules } from '../../languages/search.ts';
import { stemOf } from '../../search/text/stem-of.ts';
import { tokenize } from '../../search/text/tokenize.ts';
import { defineRule } from '../rule.ts';

export const searchWordClash = defineRule(
  {
    code: 'search-word-clash',
    severity: 'error',
    explain:
      'A word with two meanings makes strangers of things that belong together, and search answers at random.',
  },
  function* ({ searchWords }) {
    for (const [locale, { file, value, placeOf }] of searchWords) {
      const rules = searchRules(locale);
      const groups = new Map<string, number>();
      for (const [index, group] of (value.synonyms ?? []).entries())
        for (const [position, word] of group.entries()) {
          const stem = tokenize(word)
            .map((part) => stemOf(part, rules))
            .join(' ');
          const known = groups.get(stem);
          if (known === undefined) groups.set(stem, index);
          else
            yield {
              file,
              ...placeOf(['synonyms', index, position]),
              what:
                known === index
                  ? `"${word}" stands twice in its group: its forms are one word.`
                  : `"${word}" already stands in another group of synonyms, number ${known + 1} of the list.`,
              fix:
                known === index
                  ? 'Delete one of the two.'
                  : 'Put the two groups together, or leave the word in the group it belongs to.',
            };
        }
    }
  },
);
