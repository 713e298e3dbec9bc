import type { Content, PlaceOf, ValuePath } from '../../content/reader/content.ts';
import { defineRule } from '../rule.ts';
import { knows, suggest } from '../suggest.ts';

interface Reference {
  id: string;
  path: ValuePath;
  from: { file: string; placeOf: PlaceOf };
}

/** Every place that names a source. */
export function* sourceReferences({ articles, facts, terms }: Content): Generator<Reference> {
  for (const { meta } of articles.values())
    for (const [index, id] of (meta?.value.sources ?? []).entries())
      if (meta) yield { id, path: ['sources', index], from: meta };
  for (const [term, { sources = [] }] of terms.entries)
    for (const [index, id] of sources.entries()) yield { id, path: [term, 'sources', index], from: terms };
  for (const [fact, { source, claims = [] }] of facts.entries) {
    if (source) yield { id: source, path: [fact, 'source'], from: facts };
    for (const [index, claim] of claims.entries())
      yield { id: claim.source, path: [fact, 'claims', index, 'source'], from: facts };
  }
}

export const unknownSource = defineRule(
  {
    code: 'unknown-source',
    severity: 'error',
    explain: 'Readers could not see where the statement comes from, or how old it is.',
  },
  function* (content) {
    const { sources } = content;
    for (const { id, path, from } of sourceReferences(content))
      if (!knows(sources, id))
        yield {
          file: from.file,
          ...from.placeOf(path),
          what: `There is no source "${id}".`,
          fix: suggest(id, sources.entries.keys(), 'Sources are listed in content/sources.yaml.'),
        };
  },
);
