import type { MdastNode } from 'satteri';
import { componentSlips } from '../../content/text/component-slips.ts';
import { insteadOfHtml, isHtml } from '../../content/text/html-instead.ts';
import { componentName, readComponent } from '../../content/text/mdx-node.ts';
import { refuse } from './refuse.ts';
import type { TextContext } from './text-context.ts';

export type ComponentNode = MdastNode & Parameters<typeof readComponent>[0];

/** A component with its attributes; refused where it is not written as the list of components says. */
export function readChecked(
  node: ComponentNode,
  context: TextContext,
  around: readonly string[],
): ReturnType<typeof readComponent> {
  const written = readComponent(node, (_, text) =>
    refuse(
      node,
      context,
      `<${componentName(node)}> has an attribute that is not plain text: ${text}.`,
      'Write each attribute once, its value in quotes.',
    ),
  );
  const { name } = written;
  if (isHtml(name)) refuse(node, context, `<${name}> is HTML.`, `Write ${insteadOfHtml(name)}.`);
  const [slip] = componentSlips({ ...written, around });
  if (slip) refuse(node, context, slip.what, slip.fix);
  return written;
}
