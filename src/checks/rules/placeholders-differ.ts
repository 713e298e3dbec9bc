import { defineRule } from '../rule.ts';

export const placeholdersDiffer = defineRule(
  {
    code: 'placeholders-differ',
    severity: 'error',
    explain: 'Readers would see {{…}} with its braces, or a sentence without the name or day it is about.',
  },
  function* ({ ui }) {
    const [first, ...others] = ui;
    if (!first) return;
    for (const { file, words, placeOf } of others)
      for (const [key, text] of words) {
        const model = first.words.get(key);
        if (model === undefined) continue;
        const wanted = placeholders(model);
        const present = placeholders(text);
        if (wanted.join() === present.join()) continue;
        yield {
          file,
          ...placeOf([key]),
          what: `"${key}" has ${list(present)} here, but ${list(wanted)} in ${first.file}.`,
          fix: 'Use the same {{…}} in both; names between the braces are not translated.',
        };
      }
  },
);

/** The names between `{{` and `}}`; a count may be said in a word: "one result". */
function placeholders(text: string): string[] {
  const names = [...text.matchAll(/\{\{\s*([^}]*?)\s*\}\}/g)].map(([, name = '']) => name);
  return [...new Set(names)].filter((name) => name !== 'count').sort();
}

const list = (names: string[]) =>
  names.length > 0 ? names.map((name) => `{{${name}}}`).join(', ') : 'no {{…}}';
