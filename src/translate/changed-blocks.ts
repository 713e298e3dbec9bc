import type { MdastNode } from 'satteri';
import { changedPlaces } from '../content/drift/changed-words.ts';
import { wordPrints } from '../content/drift/fingerprint.ts';
import { meaningOf, wordsOf } from '../content/drift/meaning.ts';
import { HEAD } from '../content/drift/tracked-parts.ts';
import type { LockedSection } from '../content/schemas/lock.ts';
import { splitHeading, textOf } from '../content/text/outline.ts';
import type { TextRoot } from '../content/text/parsed-text.ts';
import { blocksOf } from './read-parts.ts';
import { rangeOf } from './read-inline.ts';
import type { TextPart } from './text-unit.ts';
import { present } from '../core/present.ts';

/**
 * Tells which blocks of a part changed since its translation was confirmed. The text of then is not kept, its word prints
 * are.
 *
 * @param root the tree that the part was read from
 * @returns by the number of a block the words of it that are new, or beside which some were taken out; never empty: where
 *   nothing can be told apart, all blocks without a word
 */
export function changedBlocks(
  part: TextPart,
  root: TextRoot,
  record: LockedSection,
): Map<number, Set<string>> {
  const words = part.id === HEAD ? headWords(part) : bodyWords(part, root);
  const now = words.map((said) => wordPrints(said));
  const places = changedPlaces(record.words, now.join(''));
  const changed = new Map<number, Set<string>>();
  let from = 0;
  for (const [block, said] of words.entries()) {
    const to = from + said.length;
    // Words that were taken out may have stood in the block before or in the one behind.
    const fresh = places.flatMap((at) => (at >= from && at < to ? (said[at - from] ?? []) : []));
    if (fresh.length > 0) changed.set(block, new Set(fresh));
    from = to;
  }
  return changed.size > 0 ? changed : new Map(Array.from(words.keys(), (block) => [block, new Set()]));
}

function headWords({ units }: TextPart): string[][] {
  return units.map(({ id, base }) =>
    // As `trackedParts` counts them: the id of a question or a row is one of its words.
    wordsOf(
      /\.(?:ask|want)$/.test(id) ? `<${present(id.split('.').at(-2), `the id of “${id}”`)}> ${base}` : base,
    ),
  );
}

function bodyWords({ range }: TextPart, root: TextRoot): string[][] {
  const nodes = (root.children as MdastNode[]).filter(
    (node) => rangeOf(node).start >= range.start && rangeOf(node).start < range.end,
  );
  return blocksOf(nodes).map((node) =>
    node.type === 'heading' && node.depth === 2
      ? wordsOf(splitHeading(textOf(node)).title)
      : meaningOf([node]),
  );
}
