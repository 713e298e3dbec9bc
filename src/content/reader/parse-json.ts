import type { Issue } from '../../core/issue.ts';
import { parseYaml, placeFinder, type ParsedYaml } from './parse-yaml.ts';

/**
 * Reads a JSON text that people write. Keys that stand twice are found by the YAML parser, which knows places: every JSON
 * text is YAML too. It takes fifty times as long, so it is asked only where there are such keys.
 *
 * @param text with `\n` as line break
 */
export function parseJson(text: string, file: string): ParsedYaml {
  const placeOf = placeFinder(text);
  try {
    const data: unknown = JSON.parse(text);
    const twice = countKeys(data) < countWrittenKeys(text);
    const issues = twice ? parseYaml(text, file).issues.filter(({ code }) => code === 'duplicate-key') : [];
    return { data, issues, placeOf };
  } catch (error) {
    return { data: undefined, issues: [jsonIssue(error, text, file)], placeOf };
  }
}

/** The keys of an object and of all that is in it. */
function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce((sum: number, inner) => sum + countKeys(inner), own);
}

/** The keys in a valid JSON text: its strings that a colon follows. */
function countWrittenKeys(text: string): number {
  return [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon).length;
}

/** Says what the JSON parser found in a writer's words. */
function jsonIssue(error: unknown, text: string, file: string): Issue {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  const lines = text.split('\n');
  return {
    code: 'json-syntax',
    severity: 'error',
    file,
    line: Number(line ?? lines.length),
    column: Number(column ?? (lines.at(-1)?.length ?? 0) + 1),
    what: `Not valid JSON: ${message.replace(/ in JSON at position.*/s, '')}.`,
    why: 'Nothing of the file can be used until this is fixed.',
    fix: 'Look at this place and the line before it: a comma too many or too few, a missing quote or bracket.',
  };
}

/**
 * Reads a JSON text that a program wrote, which can be long: what only people do wrong, such as a key that stands
 * twice, is not looked for.
 *
 * @param text with `\n` as line break
 */
export function parseMachineJson(text: string, file: string): ParsedYaml {
  try {
    return { data: JSON.parse(text) as unknown, issues: [], placeOf: placeFinder(text) };
  } catch (error) {
    // Not by the YAML parser, which takes minutes for brackets nested a million deep.
    return { data: undefined, issues: [jsonIssue(error, text, file)], placeOf: () => undefined };
  }
}
