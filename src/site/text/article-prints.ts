import type { MdastNode } from 'satteri';
import { sourcePrint } from '../../content/drift/fingerprint.ts';
import { meaningOf } from '../../content/drift/meaning.ts';
import type { HelpCentre, LocalizedArticle } from '../../content/help-centre/help-centre.ts';
import { childrenOf, isComponent, readComponent } from '../../content/text/mdx-node.ts';
import { splitHeading, textOf } from '../../content/text/outline.ts';
import { contextsOf } from './article-html.ts';
import type { TextContext } from './text-context.ts';
import { present } from '../../core/present.ts';

/** So short that it weighs nothing on a page: one change in a million is missed. */
const DIGITS = 5;

/**
 * Tells later which sections have changed: a print of each, of its words, its heading, and the names of buttons and the
 * facts it quotes. How it is set, and what the engine says around it, is left out.
 *
 * @returns ` remove.1a2b3 rehire.4c5d6`, as devices keep it; undefined where the site marks no changes
 */
export function articlePrints(help: HelpCentre, article: LocalizedArticle): string | undefined {
  if (!help.site.markChanges) return undefined;
  return printsOf(article.text.root, contextsOf(help)(article));
}

/** The same of a text. */
export function printsOf(root: MdastNode, context: Pick<TextContext, 'term' | 'fact'>): string {
  const sections: { id: string; words: string[] }[] = [];
  for (const node of childrenOf(root)) {
    if (node.type === 'heading' && node.depth === 2) {
      const { id, title } = splitHeading(textOf(node));
      sections.push({ id: present(id, `the id of the section “${title}”`), words: [title] });
    } else sections.at(-1)?.words.push(...meaningOf([node]), ...quoted(node, context));
  }
  return sections.map(({ id, words }) => ` ${id}.${sourcePrint(words).slice(0, DIGITS)}`).join('');
}

/** What a text quotes from elsewhere. */
function quoted(node: MdastNode, context: Pick<TextContext, 'term' | 'fact'>): string[] {
  const inside = childrenOf(node).flatMap((child) => quoted(child, context));
  if (!isComponent(node)) return inside;
  const { name, attributes } = readComponent(node, () => undefined);
  const { term, id, fact } = attributes;
  if (name === 'Ui' && term) return [context.term(term).label];
  if (name === 'Fact' && id) return [context.fact(id).value];
  if (name === 'Claims' && fact) return [JSON.stringify(context.fact(fact))];
  return inside;
}
