import type { MdastNode } from 'satteri';
import { component } from './nodes.ts';

/** Our box for what others call it. */
const BOXES: Readonly<Record<string, 'Note' | 'Tip' | 'Warning' | 'Loss'>> = {
  note: 'Note',
  info: 'Note',
  information: 'Note',
  abstract: 'Note',
  example: 'Note',
  question: 'Note',
  quote: 'Note',
  seealso: 'Note',
  tip: 'Tip',
  hint: 'Tip',
  success: 'Tip',
  check: 'Tip',
  warning: 'Warning',
  caution: 'Warning',
  attention: 'Warning',
  important: 'Warning',
  danger: 'Loss',
  error: 'Loss',
  failure: 'Loss',
  bug: 'Loss',
};

/** The component for a box of another system; undefined where it is none. */
export function boxOf(name: string): string | undefined {
  const small = name.toLowerCase();
  return Object.hasOwn(BOXES, small) ? BOXES[small] : undefined;
}

/** Our box for one of another system. */
export function box(kind: string, title: string | undefined, blocks: readonly MdastNode[]): MdastNode {
  const name = boxOf(kind) ?? 'Note';
  // Ours needs words for what can be lost; a title that only says the kind says nothing.
  const own = title !== undefined && title.toLowerCase() !== kind.toLowerCase() ? title : undefined;
  return name === 'Loss' && own === undefined
    ? component('Warning', {}, blocks)
    : component(name, { title: own }, blocks);
}
