import { defineRule } from '../rule.ts';
import { at, components } from '../walk.ts';

export const boardMissing = defineRule(
  {
    code: 'board-missing',
    severity: 'error',
    explain: 'Readers would see an empty table.',
  },
  function* (content) {
    for (const use of components(content, 'Board')) {
      const { meta } = use.article;
      if (!meta || meta.flawed.has('board') || meta.flawed.has(undefined)) continue;
      if ((meta.value.board ?? []).length > 0) continue;
      yield {
        ...at(use, use.component),
        what: 'The article has no board.',
        fix: 'Add board: with its rows to article.yaml, or delete <Board />.',
      };
    }
  },
);
