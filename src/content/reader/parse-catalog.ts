import type { z } from 'zod';
import type { Issue } from '../../core/issue.ts';
import { ID_PATTERN, isReserved } from '../../core/ids.ts';
import { checkSchema } from './check-schema.ts';
import type { Catalog } from './content.ts';
import { parseYaml } from './parse-yaml.ts';

/**
 * Reads a file of entries by id, such as `terms.yaml`.
 *
 * @param text with `\n` as line break; undefined when there is no readable file
 * @param schema of one entry
 */
export function parseCatalog<S extends z.ZodObject>(
  text: string | undefined,
  file: string,
  schema: S,
): { catalog: Catalog<z.output<S>>; issues: Issue[] } {
  const { data, issues, placeOf } = parseYaml(text, file);
  const entries = new Map<string, Partial<z.output<S>>>();
  const flawed = new Set<string>();
  const catalog = { file, entries, flawed, complete: false, placeOf };
  if (text === undefined || data === undefined) return { catalog, issues };
  // A file of comments alone has no entries yet.
  if (data === null) return { catalog: { ...catalog, complete: true }, issues };
  if (typeof data !== 'object' || Array.isArray(data)) {
    issues.push({
      code: 'wrong-type',
      severity: 'error',
      file,
      ...placeOf([]),
      what: 'The file should hold entries by id.',
      why: 'Nothing in it can be found by its id.',
      fix: 'Write "some-id:" at the start of a line and indent what belongs to it.',
    });
    return { catalog, issues };
  }
  for (const [id, entry] of Object.entries(data)) {
    if (!ID_PATTERN.test(id))
      issues.push({
        code: 'bad-id',
        severity: 'error',
        file,
        ...placeOf([id], 'key'),
        what: `"${id}" is not an id.`,
        why: 'Articles and addresses refer to entries by id, so ids have one form.',
        fix: 'Use a-z, 0-9 and single hyphens, like "delete-account".',
      });
    // Topics become folders of the built site.
    else if (isReserved(id))
      issues.push({
        code: 'reserved-name',
        severity: 'error',
        file,
        ...placeOf([id], 'key'),
        what: `"${id}" is the name of a device on Windows.`,
        why: 'Folders of the site are called after ids; nobody could build it on Windows.',
        fix: `Rename it, for example "${id}-help", here and where it is used.`,
      });
    const checked = checkSchema(schema, { file, data: entry as unknown, placeOf, at: [id] });
    entries.set(id, checked.value);
    if (checked.flawed.size > 0) flawed.add(id);
    issues.push(...checked.issues);
  }
  return { catalog: { ...catalog, complete: true }, issues };
}
