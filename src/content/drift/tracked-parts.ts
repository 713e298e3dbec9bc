import type { MdastNode } from 'satteri';
import { splitHeading, textOf } from '../text/outline.ts';
import type { ParsedText } from '../text/parsed-text.ts';
import type { Translation } from '../schemas/translation.ts';
import { meaningOf, wordsOf } from './meaning.ts';

/** What stands in the frontmatter for readers: title, description, brief, questions with their answers, the words of the board. */
export const HEAD = '@head';
/** What stands before the first section: warnings, mostly. */
export const OPENING = '@opening';
/** The parts of an article without a heading of their own; readers meet them as one. */
export const BEGINNING: readonly string[] = [OPENING, HEAD];

/** One language of an article, as far as its meaning goes. */
export interface ArticleText {
  /** Keywords and aliases are not among it: they are how people ask, written afresh in every language. */
  head: Partial<Pick<Translation, 'title' | 'description' | 'brief' | 'questions' | 'board'>>;
  /** The text behind the frontmatter. */
  text: Pick<ParsedText, 'root'>;
}

/**
 * Cuts an article into the parts whose translation is followed one by one.
 *
 * @returns the words of each part, by section id, `@head` or `@opening`; headings without an id are left out
 */
export function trackedParts({ head, text }: ArticleText): Map<string, string[]> {
  const parts = new Map<string, string[]>([[HEAD, headWords(head)]]);
  let id: string | undefined = OPENING;
  let title = '';
  let nodes: MdastNode[] = [];
  const close = () => {
    if (id !== undefined) parts.set(id, [...wordsOf(title), ...meaningOf(nodes)]);
  };
  for (const node of text.root.children as MdastNode[]) {
    if (node.type === 'heading' && node.depth === 2) {
      close();
      ({ id, title } = splitHeading(textOf(node)));
      nodes = [];
    } else nodes.push(node);
  }
  close();
  return parts;
}

function headWords({
  title = '',
  description = '',
  brief = '',
  questions = [],
  board,
}: ArticleText['head']): string[] {
  const rows = Object.entries(board?.rows ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([row, said]) => [`<${row}>`, said.want, said.do, said.back]);
  const asked = questions.flatMap(({ id, ask, answer }) => [`<${id}>`, ask, answer]);
  return wordsOf([title, description, brief, ...asked, board?.intro, ...rows].join(' '));
}
