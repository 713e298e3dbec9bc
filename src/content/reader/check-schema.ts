import type { z } from 'zod';
import type { Issue } from '../../core/issue.ts';
import type { PlaceOf, ValuePath } from './content.ts';
import { flattenUnions } from './flatten-unions.ts';
import { knownKeys } from './known-keys.ts';
import { describeProblem } from './schema-problem.ts';

/** Data to be checked, with the way back to its places. */
export interface Checkable {
  file: string;
  data: unknown;
  placeOf: PlaceOf;
  /** Leads from the file's top to `data`. */
  at?: ValuePath;
}

export interface Checked<T> {
  /** The keys that pass. */
  value: Partial<T>;
  /** The keys that do not; undefined stands for the whole. */
  flawed: Set<PropertyKey | undefined>;
  issues: Issue[];
}

/**
 * Holds data against a schema.
 *
 * @returns the keys that pass, even where others do not, so that one slip hides no other; and every slip
 */
export function checkSchema<S extends z.ZodObject>(schema: S, checkable: Checkable): Checked<z.output<S>> {
  const result = schema.safeParse(checkable.data);
  if (result.success) return { value: result.data, flawed: new Set(), issues: [] };

  const flawed = new Set(result.error.issues.map((issue) => issue.path[0]));
  const value: Record<string, unknown> = {};
  const { data } = checkable;
  if (isObject(data))
    for (const [key, part] of Object.entries<z.ZodType>(schema.shape)) {
      const passed = flawed.has(key) ? undefined : part.safeParse(data[key]);
      if (passed?.success && passed.data !== undefined) value[key] = passed.data;
    }
  return {
    value: value as Partial<z.output<S>>,
    flawed,
    issues: schemaIssues(schema, result.error, checkable),
  };
}

/** Says what Zod found, with places. */
export function schemaIssues(schema: z.ZodType, error: z.ZodError, checkable: Checkable): Issue[] {
  const { file, data, placeOf, at = [] } = checkable;
  return flattenUnions(error.issues).flatMap((problem): Issue[] => {
    const keys = problem.code === 'unrecognized_keys' ? problem.keys : [undefined];
    return keys.map((key) => {
      const path: ValuePath = key === undefined ? problem.path : [...problem.path, key];
      const { keyed, ...said } = describeProblem(problem, key, valueAt(data, path), {
        path: [...at, ...problem.path],
        known: knownKeys(schema, problem.path),
        json: file.endsWith('.json'),
      });
      return { severity: 'error', file, ...placeOf([...at, ...path], keyed ? 'key' : 'value'), ...said };
    });
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(data: unknown, path: ValuePath): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}
