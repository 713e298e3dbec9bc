import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { ChangeRefused } from './change.ts';
import type { TextEdit } from './text-edit.ts';

/**
 * Reads YAML to be edited in place: the Document says where everything stands, the text itself is left as its writer
 * formatted it.
 *
 * @throws ChangeRefused when it is not valid YAML
 */
export function readYaml(text: string, file: string): Document.Parsed {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  if (document.errors.length > 0)
    throw new ChangeRefused(`${file} is not valid YAML. Fix it first: "npm run content check" says where.`);
  return document;
}

/** An entry of a map, by its key. */
export function entryOf(map: unknown, key: string): Pair | undefined {
  return isMap(map)
    ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
    : undefined;
}

/** The list or map that stands under a key of the document's top. */
export const listUnder = (document: Document, key: string): YAMLSeq | undefined => {
  const value = entryOf(document.contents, key)?.value;
  return isSeq(value) ? value : undefined;
};
export const mapUnder = (document: Document, key: string): YAMLMap | undefined => {
  const value = entryOf(document.contents, key)?.value;
  return isMap(value) ? value : undefined;
};

/** Puts another text into a scalar; its quotes stay. */
export function replaceScalar(source: string, node: Scalar, value: string): TextEdit {
  const [start = 0, end = 0] = node.range ?? [];
  const [quote = ''] = /^['"]/.exec(source.slice(start, end)) ?? [];
  return { start, end, text: quote ? quote + value + quote : plain(value) };
}

/** An id as YAML: bare, unless it would be read as something else than a text. */
export function plain(value: string): string {
  return typeof parseDocument(value).toJS() === 'string' ? value : `'${value}'`;
}

/** Adds an entry behind the last one of a map, in the map's own style. */
export function addEntry(source: string, map: YAMLMap, key: string, value: string): TextEdit {
  const entry = `${plain(key)}: ${plain(value)}`;
  const last = map.items.at(-1);
  const [start = 0, end = 0] = map.range ?? [];
  if (!last) return { start, end, text: `{ ${entry} }` };
  const after = rangeOf(last.value)?.[1] ?? rangeOf(last.key)?.[1] ?? end;
  if (map.flow) return { start: after, end: after, text: `, ${entry}` };
  const line = endOfLine(source, after);
  const indent = ' '.repeat(columnOf(source, rangeOf(map.items[0]?.key)?.[0] ?? start));
  return { start: line, end: line, text: `${eolOf(source)}${indent}${entry}` };
}

/** Takes an item out of a list, in the list's own style; what is left may be empty: `[]`. */
export function removeItem(source: string, list: YAMLSeq, index: number): TextEdit {
  const [start = 0, end = 0] = list.range ?? [];
  const ranges = list.items.map((item) => rangeOf(item) ?? [start, end]);
  const [from = start, to = end] = ranges[index] ?? [];
  if (list.items.length === 1) {
    if (list.flow) return { start, end, text: '[]' };
    // The list begins on the line below its key, which the empty one stands behind.
    const key = source.slice(0, start).trimEnd().length;
    return { start: key, end: to, text: ' []' };
  }
  if (!list.flow) {
    const line = source.lastIndexOf('\n', from) + 1;
    return { start: line, end: Math.min(endOfLine(source, to, true), source.length), text: '' };
  }
  const next = ranges[index + 1];
  const previous = ranges[index - 1];
  return next
    ? { start: from, end: next[0] ?? to, text: '' }
    : { start: previous?.[1] ?? from, end: to, text: '' };
}

/** Adds lines to the end of a file. */
export function addLines(source: string, ...lines: string[]): TextEdit {
  const eol = eolOf(source);
  const gap = source === '' || source.endsWith('\n') ? '' : eol;
  return { start: source.length, end: source.length, text: gap + lines.map((line) => line + eol).join('') };
}

const rangeOf = (node: unknown) => (node as { range?: [number, number, number] | null } | null)?.range;

const eolOf = (source: string) => (source.includes('\r\n') ? '\r\n' : '\n');

const columnOf = (source: string, offset: number) => offset - (source.lastIndexOf('\n', offset - 1) + 1);

/** Where the line ends that an offset stands on. */
function endOfLine(source: string, offset: number, withBreak = false): number {
  const at = source.indexOf('\n', offset);
  if (at === -1) return source.length;
  if (withBreak) return at + 1;
  return source[at - 1] === '\r' ? at - 1 : at;
}
