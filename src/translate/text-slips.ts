import { writingRules } from '../languages/writing.ts';
import type { SectionSides, TextSides } from './article-sides.ts';
import { wordsIn, type CodePoint, type Piece } from './pieces.ts';
import type { TextUnit } from './text-unit.ts';
import type { TranslationProblem } from './translation-file.ts';

/** What is wrong with a translated text. */
export function slipsOf(
  { unit }: TextSides,
  target: readonly Piece[],
  { pairs }: SectionSides,
  locale: string,
): Pick<TranslationProblem, 'severity' | 'what'>[] {
  const found: Pick<TranslationProblem, 'severity' | 'what'>[] = [];
  const words = wordsIn(target);
  const quote = `“${words.length > 60 ? `${words.slice(0, 60)}…` : words}”`.replaceAll('\uFFFC', '…');
  const points = target.filter((piece): piece is CodePoint => typeof piece !== 'string');
  const known = new Set([...unit.codes.keys(), ...(pairs.get(unit.id)?.codes.keys() ?? [])]);
  for (const { id } of points)
    if (!known.has(id))
      found.push({
        severity: 'error',
        what: `${quote} has a placeholder "${id}" that its source does not have. Fix: take it out.`,
      });
  for (const { id, kind, shown, end } of unit.codes.values()) {
    const times = points.filter((point) => point.id === id && point.at !== 'end').length;
    if (times === 0 && kind !== 'emphasis')
      found.push({
        severity: 'error',
        what: `${quote} lacks the ${kind === 'other' ? 'placeholder' : kind} ${shown} (“${id}”). Fix: put the placeholder where the translation needs it.`,
      });
    if (times > 1 && end)
      found.push({ severity: 'error', what: `${quote} has the ${kind} ${shown} twice. Fix: leave one.` });
  }
  if (!isNested(points, unit, pairs.get(unit.id)?.unit))
    found.push({
      severity: 'error',
      what: `${quote} opens or closes a placeholder in the wrong place. Fix: end each where its words end.`,
    });
  if (unit.most !== undefined && unit.writing === 'value' && words.length > unit.most)
    found.push({
      severity: 'error',
      what: `${quote} has ${words.length} characters, and ${unit.most} fit. Fix: say it shorter.`,
    });
  for (const { at, found: slip, better, what } of writingRules(locale).slips(words))
    found.push({
      severity: 'warning',
      what: `“${words.slice(Math.max(0, at - 15), at + slip.length + 15).replaceAll('\uFFFC', '…')}” has ${what}. Fix: write ${better === better.trim() ? better : JSON.stringify(better)}.`,
    });
  return found;
}

function isNested(points: readonly CodePoint[], ...units: (TextUnit | undefined)[]): boolean {
  const open: string[] = [];
  for (const { id, at } of points) {
    const code = units
      .map((unit) => unit?.codes.get(id.replace(/^t/, '')))
      .find((found) => found !== undefined);
    if (code && (code.end === undefined) !== (at === 'whole')) return false;
    if (at === 'start') open.push(id);
    if (at === 'end' && open.pop() !== id) return false;
  }
  return open.length === 0;
}
