import { applyEdits, type TextEdit } from '../content/text-edit.ts';
import { samePieces, type Piece } from './pieces.ts';
import type { TextPart, TextUnit } from './text-unit.ts';
import { writeUnit, type MarkupOf } from './write-unit.ts';

/**
 * Writes the texts of a part anew and leaves everything else of it as it is, to the byte.
 *
 * @param text the text that the part stands in
 * @param wanted what each text is to say, by its id; what says so already is not touched
 * @param foreignMarkup gives the markup of codes that the text itself does not have
 */
export function writePart(
  text: string,
  part: TextPart,
  wanted: ReadonlyMap<string, readonly Piece[]>,
  foreignMarkup: (unit: TextUnit) => MarkupOf,
): string {
  const inner: TextEdit[] = [];
  const outer: TextEdit[] = [];
  const changed = (unit: TextUnit) => {
    const pieces = wanted.get(unit.id);
    return pieces !== undefined && !samePieces(pieces, unit.pieces) ? pieces : undefined;
  };
  const edit = (unit: TextUnit, pieces: readonly Piece[], markupOf: MarkupOf): TextEdit => ({
    ...unit.range,
    text: writeUnit(
      unit.writing,
      pieces,
      markupOf,
      text.slice(unit.range.start, unit.range.end),
      indentAt(text, unit.range.start),
    ),
  });

  for (const unit of part.units.filter(({ within }) => within !== undefined)) {
    const pieces = changed(unit);
    if (pieces) inner.push(edit(unit, pieces, () => ''));
  }
  for (const unit of part.units.filter(({ within }) => within === undefined)) {
    const pieces = changed(unit);
    if (!pieces) continue;
    const foreign = foreignMarkup(unit);
    outer.push(
      edit(unit, pieces, (id, at) => {
        const code = unit.codes.get(id);
        const range = at === 'end' ? code?.end : code?.start;
        if (!range) return foreign(id, at);
        // The words in its own tag may be new as well.
        const inside = inner.filter(({ start, end }) => start >= range.start && end <= range.end);
        return unit.base === text ? slice(text, range, inside) : unit.base.slice(range.start, range.end);
      }),
    );
  }
  const alone = inner.filter(
    ({ start, end }) => !outer.some((edit) => edit.start <= start && end <= edit.end),
  );
  return slice(text, part.range, [...outer, ...alone]);
}

/** A piece of a text with edits made in it. */
function slice(
  text: string,
  { start, end }: { start: number; end: number },
  edits: readonly TextEdit[],
): string {
  return applyEdits(
    text.slice(start, end),
    edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })),
  );
}

/** What the next line of a block begins with: quote marks stay, list marks become spaces. */
function indentAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return line.replace(/[^>\s]/g, ' ');
}
