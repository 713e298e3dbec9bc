import type { MdastNode } from 'satteri';
import type { TextContext } from './text-context.ts';

/**
 * Ends the rendering of a text that holds what cannot be drawn. The checks refuse the same; this is for texts that no
 * check has seen, as in development.
 *
 * @throws Error that names file, line and column, what is wrong and how to fix it
 */
export function refuse(node: MdastNode, context: TextContext, what: string, fix: string): never {
  const { article, locale, firstLine } = context;
  const { line = 1, column = 1 } = node.position?.start ?? {};
  const file = `content/articles/${article}/${locale.id}.mdx`;
  throw new Error(`${file}:${line + firstLine - 1}:${column} ${what} Fix: ${fix}`);
}
