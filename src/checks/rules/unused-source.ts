import { defineRule } from '../rule.ts';
import { sourceReferences } from './unknown-source.ts';

export const unusedSource = defineRule(
  {
    code: 'unused-source',
    severity: 'advice',
    explain: 'Somebody will go on checking it for nothing.',
  },
  function* (content) {
    const { sources } = content;
    const used = new Set(Array.from(sourceReferences(content), ({ id }) => id));
    for (const id of sources.entries.keys())
      if (!used.has(id))
        yield {
          file: sources.file,
          ...sources.placeOf([id], 'key'),
          what: `Nothing refers to the source "${id}".`,
          fix: 'Delete it, or name it where it was used.',
        };
  },
);
