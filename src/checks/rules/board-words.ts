import { defineRule } from '../rule.ts';
import { suggest } from '../suggest.ts';

export const boardWords = defineRule(
  {
    code: 'board-words',
    severity: 'error',
    explain: 'The board would have a row without words in that language, or words that nobody sees.',
  },
  function* ({ articles }) {
    for (const { meta, translations } of articles.values()) {
      if (!meta || meta.flawed.has('board') || meta.flawed.has(undefined)) continue;
      const rows = (meta.value.board ?? []).map((row) => row.id);
      for (const { file, value, flawed, placeOf } of translations.values()) {
        if (flawed.has('board') || flawed.has(undefined)) continue;
        const words = Object.keys(value.board?.rows ?? {});
        for (const row of rows)
          if (!words.includes(row))
            yield {
              file,
              ...placeOf(['board', 'rows'], 'key'),
              what: `The board’s row "${row}" has no words here.`,
              fix: `Add ${row}: with want, do and back under board, rows.`,
            };
        for (const row of words)
          if (!rows.includes(row))
            yield {
              file,
              ...placeOf(['board', 'rows', row], 'key'),
              what: `The board has no row "${row}".`,
              fix: suggest(row, rows, 'Add the row to board in article.yaml, or delete its words.'),
            };
      }
    }
  },
);
