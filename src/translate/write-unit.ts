import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { parseDocument, stringify } from 'yaml';
import { tidy, type Piece } from './pieces.ts';
import type { Writing } from './text-unit.ts';

/** Gives the markup of a code. */
export type MarkupOf = (id: string, at: 'whole' | 'start' | 'end') => string;

type Tree = Parameters<typeof toMarkdown>[0];
const extensions = [gfmToMarkdown({ tablePipeAlign: false }), mdxToMarkdown({ printWidth: 100 })];

/**
 * Writes a text as it has to stand in its place: what would be markup there is escaped.
 *
 * @param before what stands in its place now: its quotes are kept
 * @param indent what a line that goes on below begins with
 */
export function writeUnit(
  writing: Writing,
  pieces: readonly Piece[],
  markupOf: MarkupOf,
  before: string,
  indent: string,
): string {
  const neat = tidy(pieces);
  const text = neat.map((piece) => (typeof piece === 'string' ? piece : '')).join('');
  switch (writing) {
    case 'block':
    case 'cell':
      return writeLine(writing, neat, markupOf).replace(/\n\s*/g, `\n${indent}`);
    case 'answer':
      return yamlText(writeLine('block', neat, markupOf), before);
    case 'value':
      return yamlText(text, before);
    case 'attribute':
      return text
        .replace(/&(?=#?\w+;)/g, '&amp;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
    case 'alt':
      return writeLine('block', neat, markupOf).replace(/(?<!\\)\]/g, '\\]');
    case 'caption':
      return text.replace(/(?=[\\"'&])/g, '\\');
  }
}

function writeLine(writing: 'block' | 'cell', pieces: readonly Piece[], markupOf: MarkupOf): string {
  const children = pieces.map((piece) =>
    typeof piece === 'string'
      ? { type: 'text', value: piece }
      : { type: 'html', value: markupOf(piece.id, piece.at) },
  );
  const tree = { type: writing === 'cell' ? 'tableCell' : 'paragraph', children } as unknown as Tree;
  return toMarkdown(tree, { extensions }).trim();
}

/** A text as a YAML value, in the quotes of the one that it replaces, or bare where that is the same. */
function yamlText(text: string, before: string): string {
  const bare = [`a: ${text}`, `{ a: ${text} }`].every((yaml) => {
    const document = parseDocument(yaml, { logLevel: 'silent' });
    return document.errors.length === 0 && (document.toJS() as { a?: unknown }).a === text;
  });
  if (before.startsWith('"')) return JSON.stringify(text);
  const quoted =
    bare && !before.startsWith("'")
      ? text
      : stringify(text, { defaultStringType: 'QUOTE_SINGLE', lineWidth: 0 }).trimEnd();
  // A text of several lines ends with its line.
  return /^[|>]/.test(before) ? `${quoted}\n` : quoted;
}
