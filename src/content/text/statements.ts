import type { MdastNode } from 'satteri';
import { childrenOf, isComment, isComponent, readComponent } from './mdx-node.ts';
import { splitHeading, textOf } from './outline.ts';
import type { Place } from './place.ts';

/** What a text states that no translation changes: the same in every language, however the sentence is built. */
export interface Statement extends Place {
  kind: 'number' | 'fact' | 'button' | 'link' | 'picture' | 'platform' | 'step' | 'warning';
  /** What is compared: `30`, `deletion-period`, `dismiss`, `article:rehire#back`; the same word for every step. */
  value: string;
  /** Of a step: the buttons, facts, links and icons in it, in one order; '' for none. */
  names?: string;
}

/** The part of a text before its first section. */
export const OPENING = '';

/** A page of another site has an address of its own in each language; that there is one is what is compared. */
const OTHER_SITE = 'another site';
const ABSOLUTE = /^[a-z][a-z0-9+.-]*:\/\//i;

/** A component whose use is a statement: its kind, and the attribute that names what it stands for. */
const STATING: Readonly<Record<string, { kind: Statement['kind']; attribute?: string }>> = {
  Fact: { kind: 'fact', attribute: 'id' },
  Ui: { kind: 'button', attribute: 'term' },
  On: { kind: 'platform', attribute: 'platform' },
  Care: { kind: 'warning' },
  Loss: { kind: 'warning' },
};

/**
 * What a text states, section by section.
 *
 * @param root of the parsed text
 * @param firstLine the line of the file the text starts on, so that places are places in the file
 * @param numbersIn finds the numbers of a plain text, in the text's language
 * @returns by section id, in reading order; `OPENING` is what stands before the first section
 */
export function statementsOf(
  root: MdastNode,
  firstLine: number,
  numbersIn: (text: string) => readonly string[],
): Map<string, Statement[]> {
  const sections = new Map<string, Statement[]>();
  let current: Statement[] = [];
  sections.set(OPENING, current);
  const visit = (node: MdastNode): void => {
    if (isComment(node)) return;
    const state = (kind: Statement['kind'], value: string, at = node, names?: string) =>
      current.push({
        kind,
        value,
        ...(names !== undefined && { names }),
        line: (at.position?.start.line ?? 1) + firstLine - 1,
        column: at.position?.start.column ?? 1,
      });
    if (node.type === 'text') for (const number of numbersIn(node.value)) state('number', number);
    else if (node.type === 'link') state('link', ABSOLUTE.test(node.url) ? OTHER_SITE : node.url);
    else if (node.type === 'image') state('picture', node.url);
    else if (node.type === 'list' && node.ordered)
      for (const item of childrenOf(node)) state('step', 'step', item, namesIn(item));
    else if (isComponent(node)) {
      const { name, attributes } = readComponent(node, () => undefined);
      const stating = Object.hasOwn(STATING, name) ? STATING[name] : undefined;
      if (stating) state(stating.kind, (stating.attribute && attributes[stating.attribute]) || name);
    }
    childrenOf(node).forEach(visit);
  };
  for (const node of childrenOf(root)) {
    if (node.type === 'heading' && node.depth === 2) {
      const { id, title } = splitHeading(textOf(node));
      current = [];
      sections.set(id ?? title, current);
      continue;
    }
    visit(node);
  }
  return sections;
}

/** What a step names that no translation changes; steps in another order name other things in the same place. */
function namesIn(step: MdastNode): string {
  const names: string[] = [];
  const visit = (node: MdastNode): void => {
    if (isComment(node)) return;
    if (node.type === 'link' && !ABSOLUTE.test(node.url)) names.push(node.url);
    if (isComponent(node)) {
      const { name, attributes } = readComponent(node, () => undefined);
      const called =
        attributes['term'] ?? attributes['id'] ?? (name === 'Icon' ? attributes['name'] : undefined);
      if (called) names.push(`${name} ${called}`);
    }
    childrenOf(node).forEach(visit);
  };
  visit(step);
  return names.sort().join(', ');
}
