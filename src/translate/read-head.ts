import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import type { MdastNode } from 'satteri';
import { childrenOf } from '../content/text/mdx-node.ts';
import { parseText } from '../content/text/parsed-text.ts';
import { entryOf } from '../content/yaml-text.ts';
import { HEAD } from '../content/drift/tracked-parts.ts';
import { readInline, type ShownNames } from './read-inline.ts';
import type { TextPart, TextUnit } from './text-unit.ts';

/** The most characters of each, as the schema of translations has them. */
const MOST: Readonly<Record<string, number>> = { title: 80, description: 200, brief: 180, answer: 600 };

/**
 * Reads the texts of a frontmatter, in the order in which drift counts their words.
 *
 * @param frontmatter the YAML between the lines of `---`
 */
export function readHead(frontmatter: string, shown: ShownNames): TextPart {
  const units: TextUnit[] = [];
  const { contents } = parseDocument(frontmatter, { prettyErrors: false, logLevel: 'error' });
  const add = (id: string, node: unknown, key: string): void => {
    if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return;
    const { value } = node as Scalar<string>;
    const read = key === 'answer' ? readAnswer(value, shown) : { pieces: [value], codes: new Map() };
    const [start, end] = node.range;
    units.push({
      id,
      shape: id,
      writing: key === 'answer' ? 'answer' : 'value',
      ...read,
      range: { start, end },
      base: value,
      within: undefined,
      block: units.length,
      ...(MOST[key] !== undefined && { most: MOST[key] }),
    });
  };
  for (const key of ['title', 'description', 'brief']) add(key, entryOf(contents, key)?.value, key);
  const questions = entryOf(contents, 'questions')?.value;
  if (isSeq(questions))
    for (const question of questions.items) {
      const id = entryOf(question, 'id')?.value;
      if (!isScalar(id)) continue;
      for (const key of ['ask', 'answer'])
        add(`questions.${String(id.value)}.${key}`, entryOf(question, key)?.value, key);
    }
  const board = entryOf(contents, 'board')?.value;
  add('board.intro', entryOf(board, 'intro')?.value, 'intro');
  const rows = entryOf(board, 'rows')?.value;
  if (isMap(rows)) {
    const named = rows.items.flatMap(({ key, value }) =>
      isScalar(key) ? [[String(key.value), value] as const] : [],
    );
    for (const [id, row] of named.sort(([a], [b]) => (a < b ? -1 : 1)))
      for (const key of ['want', 'do', 'back']) add(`board.rows.${id}.${key}`, entryOf(row, key)?.value, key);
  }
  const title = units.find(({ id }) => id === 'title');
  return {
    id: HEAD,
    title: title ? title.base : '',
    units,
    frame: units.map(({ id }) => id),
    range: { start: 0, end: frontmatter.length },
  };
}

function readAnswer(answer: string, shown: ShownNames): Pick<TextUnit, 'pieces' | 'codes'> {
  try {
    const [paragraph, ...others] = parseText(answer).root.children as MdastNode[];
    if (paragraph?.type === 'paragraph' && others.length === 0)
      return readInline(childrenOf(paragraph), answer, shown);
  } catch {
    // Not MDX: the check says so; here it is words.
  }
  return { pieces: [answer], codes: new Map() };
}
