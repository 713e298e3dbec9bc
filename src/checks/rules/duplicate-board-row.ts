import { defineRule } from '../rule.ts';

export const duplicateBoardRow = defineRule(
  {
    code: 'duplicate-board-row',
    severity: 'error',
    explain: 'Both rows would show the same words and lead to different pages.',
  },
  function* ({ articles }) {
    for (const { meta } of articles.values()) {
      const seen = new Set<string>();
      for (const [index, { id }] of (meta?.value.board ?? []).entries()) {
        if (meta && seen.has(id))
          yield {
            file: meta.file,
            ...meta.placeOf(['board', index, 'id']),
            what: `The board has two rows "${id}".`,
            fix: 'Give one of them another id, here and in every language.',
          };
        seen.add(id);
      }
    }
  },
);
