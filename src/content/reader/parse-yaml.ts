import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import type { Issue } from '../../core/issue.ts';
import type { Place } from '../text/place.ts';
import type { PlaceOf, ValuePath } from './content.ts';
import { plainYaml } from './plain-yaml.ts';
import { yamlIssue } from './yaml-issue.ts';

/** More than any honest file needs; a few nested aliases can unfold to gigabytes. */
const MAX_ALIASES = 100;

export interface ParsedYaml {
  /** Plain data; undefined when the text is not valid YAML. */
  data: unknown;
  issues: Issue[];
  placeOf: PlaceOf;
}

/**
 * Reads a YAML text.
 *
 * @param written with `\n` as line break; undefined when there is no readable file, which reads as an empty one
 * @param file its path, for messages
 * @param firstLine the line of the file the text starts on, so that places are places in the file
 */
export function parseYaml(written: string | undefined, file: string, firstLine = 1): ParsedYaml {
  const text = written === undefined ? '' : written;
  const placeOf = placeFinder(text, firstLine);
  const plain = plainYaml(text);
  if (plain) return { data: plain, issues: [], placeOf };

  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });

  // One slip often breaks the lines after it; what follows the first error is noise.
  const [problem] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (problem && problem.code !== 'DUPLICATE_KEY')
    return { data: undefined, issues: [yamlIssue(problem, text, file, placeAt(problem.pos[0]))], placeOf };
  const issues = document.errors.map((error) => yamlIssue(error, text, file, placeAt(error.pos[0])));

  try {
    return { data: document.toJS({ maxAliasCount: MAX_ALIASES }) as unknown, issues, placeOf };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const offset = badAlias(document);
    return {
      data: undefined,
      issues: [yamlIssue({ code: 'ALIAS', message }, text, file, placeAt(offset))],
      placeOf,
    };
  }
}

/**
 * Finds places in a YAML or JSON text. Keeps only the text: thousands of files are read, and few places in them are
 * ever asked for.
 */
export function placeFinder(text: string, firstLine = 1): PlaceOf {
  let parsed: { root: Node | null; lines: LineCounter } | undefined;
  return (path, at = 'value') => {
    if (!parsed) {
      const lines = new LineCounter();
      parsed = { root: parseDocument(text, { lineCounter: lines, logLevel: 'error' }).contents, lines };
    }
    const offset = offsetOf(parsed.root, path, at);
    if (offset === undefined) return undefined;
    const { line, col } = parsed.lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
}

function offsetOf(root: Node | null, path: ValuePath, at: 'key' | 'value'): number | undefined {
  let node: unknown = root;
  let offset = root?.range?.[0];
  for (const [depth, step] of path.entries()) {
    let next: unknown;
    let key: unknown;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      key = pair?.key;
      next = pair?.value;
    } else if (isSeq(node)) next = node.items[Number(step)];
    if (next === undefined && key === undefined) return offset;
    const last = depth === path.length - 1;
    const wanted = (last && at === 'key' && key) || rangeStart(next) === undefined ? (key ?? next) : next;
    offset = rangeStart(wanted) ?? offset;
    node = next;
  }
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  return isScalar(node) || isCollection(node) || isAlias(node) ? node.range?.[0] : undefined;
}

/** The alias to blame: one that refers to nothing, or else the first. */
function badAlias(document: Document.Parsed): number {
  const aliases: { offset: number; resolved: boolean }[] = [];
  visit(document, {
    Alias: (_, node) => {
      aliases.push({ offset: node.range?.[0] ?? 0, resolved: node.resolve(document) !== undefined });
    },
  });
  return (aliases.find((alias) => !alias.resolved) ?? aliases[0])?.offset ?? 0;
}
