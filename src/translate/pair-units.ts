import { HEAD } from '../content/drift/tracked-parts.ts';
import type { Piece } from './pieces.ts';
import type { TextPart, TextUnit } from './text-unit.ts';

/** A translated text beside the one it belongs to, its codes named as they are there. */
export interface Paired {
  unit: TextUnit;
  pieces: Piece[];
  /** Id of a code as it is said here → id of it in the translated text. */
  codes: ReadonlyMap<string, string>;
}

/**
 * Finds for each text of a part the one of its translation: of the same form and, where several are, with the same codes.
 *
 * @returns by the id of the source's text; a text without a counterpart is not among it
 */
export function pairUnits(source: TextPart, translated: TextPart | undefined): Map<string, Paired> {
  const pairs = new Map<string, Paired>();
  if (!translated) return pairs;
  const found = source.id === HEAD ? byId(source, translated) : align(source.units, translated.units);
  for (const [a, b] of found) pairs.set(a.id, { unit: b, ...renamed(a, b) });
  return pairs;
}

/** Whether two parts hold the same texts in the same order, so that one can be written over the other. */
export function builtAlike(source: TextPart, translated: TextPart): boolean {
  if (source.id === HEAD)
    return (
      source.units.length === byId(source, translated).length &&
      source.units.length === translated.units.length
    );
  return (
    source.units.length === translated.units.length &&
    source.units.every(({ shape }, index) => shape === translated.units[index]?.shape)
  );
}

/** The texts of a frontmatter have names of their own. */
function byId(source: TextPart, translated: TextPart): [TextUnit, TextUnit][] {
  const theirs = new Map(translated.units.map((unit) => [unit.id, unit]));
  return source.units.flatMap((unit): [TextUnit, TextUnit][] => {
    const other = theirs.get(unit.id);
    return other ? [[unit, other]] : [];
  });
}

/** The pairs that fit best, in order: a longest common subsequence in which equal codes weigh more than equal form. */
function align(a: readonly TextUnit[], b: readonly TextUnit[]): [TextUnit, TextUnit][] {
  const weigh = (one: TextUnit, other: TextUnit) => {
    if (one.shape !== other.shape) return 0;
    return keysOf(one) === keysOf(other) ? 3 : 2;
  };
  const width = b.length + 1;
  const best = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const [one, other] = [a[i], b[j]];
      const weight = one && other ? weigh(one, other) : 0;
      best[i * width + j] = Math.max(at(i + 1, j), at(i, j + 1), weight > 0 ? at(i + 1, j + 1) + weight : 0);
    }
  const pairs: [TextUnit, TextUnit][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [one, other] = [a[i], b[j]];
    if (!one || !other) break;
    const weight = weigh(one, other);
    if (weight > 0 && at(i, j) === at(i + 1, j + 1) + weight) {
      pairs.push([one, other]);
      i++;
      j++;
    } else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}

const keysOf = ({ codes }: TextUnit) =>
  [...codes.values()]
    .map(({ key }) => key)
    .sort()
    .join('\n');

/** The pieces of a translated text, with the ids that its codes have in the source; those of its own become `t1`, `t2`. */
function renamed(source: TextUnit, translated: TextUnit): Pick<Paired, 'pieces' | 'codes'> {
  const free = [...source.codes.values()];
  const names = new Map<string, string>();
  for (const { id, key } of translated.codes.values()) {
    const index = free.findIndex((code) => code.key === key);
    const [same] = index === -1 ? [] : free.splice(index, 1);
    names.set(id, same?.id ?? `t${id}`);
  }
  return {
    pieces: translated.pieces.map((piece) =>
      typeof piece === 'string' ? piece : { ...piece, id: names.get(piece.id) ?? piece.id },
    ),
    codes: new Map(Array.from(names, ([theirs, ours]) => [ours, theirs])),
  };
}
