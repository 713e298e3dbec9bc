import type { Content } from '../../content/reader/content.ts';
import { defineRule } from '../rule.ts';
import { present } from '../../core/present.ts';

/** The ids that old links to a retired article pass through, itself first; ends where they repeat. */
export function redirectPath({ articles }: Content, id: string): string[] {
  const path = [id];
  for (;;) {
    const next = articles.get(present(path.at(-1), 'the id the path begins with'))?.meta?.value.retired
      ?.replacedBy;
    if (next === undefined) return path;
    const again = path.includes(next);
    path.push(next);
    if (again) return path;
  }
}

export const circularRedirect = defineRule(
  {
    code: 'circular-redirect',
    severity: 'error',
    explain: 'Readers with an old link would be sent round and round and never arrive.',
  },
  function* (content) {
    for (const { id, meta } of content.articles.values()) {
      if (!meta?.value.retired) continue;
      const path = redirectPath(content, id);
      if (path.at(-1) !== id) continue;
      yield {
        file: meta.file,
        ...meta.placeOf(['retired', 'replacedBy']),
        what: `The article is replaced by itself: ${path.join(' → ')}.`,
        fix: 'Name as replacedBy an article that is not retired.',
      };
    }
  },
);
