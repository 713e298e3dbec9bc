import { defineRule } from '../rule.ts';
import { redirectPath } from './circular-redirect.ts';
import { present } from '../../core/present.ts';

export const redirectChain = defineRule(
  {
    code: 'redirect-chain',
    severity: 'error',
    explain: 'Readers with an old link would have to go from notice to notice.',
  },
  function* (content) {
    for (const { id, meta } of content.articles.values()) {
      if (!meta?.value.retired) continue;
      const path = redirectPath(content, id);
      const [, successor = '', ...rest] = path;
      // What goes round has its own message.
      if (rest.length === 0 || new Set(path).size < path.length) continue;
      yield {
        file: meta.file,
        ...meta.placeOf(['retired', 'replacedBy']),
        what: `"${successor}" is retired too: ${path.join(' → ')}.`,
        fix: `Write replacedBy: ${present(rest.at(-1), `where the links of "${successor}" end`)}.`,
      };
    }
  },
);
