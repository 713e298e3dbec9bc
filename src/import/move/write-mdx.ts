import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { MdastNode } from 'satteri';

/**
 * Writes blocks as the text of an article.
 *
 * @returns MDX, with a line break at its end
 */
export function writeMdx(blocks: readonly MdastNode[]): string {
  const root = { type: 'root', children: blocks } as unknown as Parameters<typeof toMarkdown>[0];
  const text = toMarkdown(root, {
    bullet: '-',
    rule: '*',
    fences: true,
    listItemIndent: 'one',
    extensions: [gfmToMarkdown({ tablePipeAlign: false }), mdxToMarkdown({ printWidth: 100 })],
  });
  // The signs of ids and notes need no guard here, and are easier to read without.
  return text
    .replace(/^(#{2,3} .*?) ?\\\[#([a-z0-9-]+)\\?\]$/gm, '$1 [#$2]')
    .replace(/\\\[\\?\[imported: (.*?)\\?\]\\?\]/g, '[[imported: $1]]');
}
