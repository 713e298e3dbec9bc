import type { Issue } from '../../core/issue.ts';
import { parseYaml, placeFinder, type ParsedYaml } from './parse-yaml.ts';

/**
 * Reads a JSON text; like `parseYaml`, since every JSON text is YAML too and the YAML parser knows places.
 *
 * @param text with `\n` as line break
 */
export function parseJson(text: string, file: string): ParsedYaml {
  const asYaml = parseYaml(text, file);
  try {
    const data: unknown = JSON.parse(text);
    return { ...asYaml, data, issues: asYaml.issues.filter((issue) => issue.code === 'duplicate-key') };
  } catch (error) {
    return { ...asYaml, data: undefined, issues: [jsonIssue(error, text, file)] };
  }
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
