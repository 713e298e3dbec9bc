import type { MdastNode } from 'satteri';
import { makeId } from '../content/text/make-id.ts';
import { splitHeading, textOf } from '../content/text/outline.ts';
import type { TextRoot } from '../content/text/parsed-text.ts';
import type { TextEdit } from '../content/text-edit.ts';

/**
 * Ids for the sections of a text that have none: in the source language made of the heading, in a translation those of the
 * source, where both have as many sections.
 *
 * @param source ids of the source's sections in order; undefined for the source itself
 * @returns the edits, and the ids as they are then
 */
export function fixHeadings(
  root: TextRoot,
  source: readonly (string | undefined)[] | undefined,
): { edits: TextEdit[]; ids: (string | undefined)[] } {
  const headings = (root.children as MdastNode[]).filter(
    (node) => node.type === 'heading' && node.depth === 2,
  );
  const said = headings.map((node) => splitHeading(textOf(node)));
  const taken = new Set(said.flatMap(({ id }) => id ?? []));
  const edits: TextEdit[] = [];
  const ids = said.map(({ id, title }, index) => {
    if (id !== undefined) return id;
    const wanted = source ? (source.length === said.length ? source[index] : undefined) : makeId(title);
    // One id for two sections is no answer.
    if (wanted === undefined || wanted === '' || taken.has(wanted)) return undefined;
    taken.add(wanted);
    const end = headings[index]?.position?.end.offset ?? 0;
    edits.push({ start: end, end, text: ` [#${wanted}]` });
    return wanted;
  });
  return { edits, ids };
}
