import type { MdastNode } from 'satteri';
import { componentName, isComponent, readComponent } from './mdx-node.ts';
import { parseText } from './parsed-text.ts';

/** A piece of an answer, in reading order. */
export type AnswerPart =
  | { kind: 'text'; text: string }
  /** The name of a button, a menu or a page. */
  | { kind: 'term'; id: string }
  | { kind: 'fact'; id: string; form: string | undefined };

/** The written answer of a question. */
export interface Answer {
  parts: readonly AnswerPart[];
  /** What stands in it that answers cannot have, as somebody wrote it or by its kind. */
  odd: readonly string[];
}

/** Kinds of the tree by the words writers use. */
const KINDS: Readonly<Record<string, string>> = {
  link: 'a link',
  list: 'a list',
  image: 'a picture',
  heading: 'a heading',
  emphasis: 'emphasis (*…*)',
  strong: 'emphasis (**…**)',
  inlineCode: 'code (`…`)',
  break: 'a line break',
  mdxTextExpression: 'an expression ({…})',
  mdxFlowExpression: 'an expression ({…})',
};

/**
 * Words of which no rule of MDX makes anything else: nearly every answer. Parsing thousands of them was a fifth of the
 * reading.
 */
const WORDS = /^\p{L}[\p{L}\p{N} ,.;?!()«»„“”’…—–%№-]*[\p{L}.?!…)]$/u;
/** An address becomes a link by itself. */
const ADDRESS = /www\./i;

/** Parses an answer: inline text in which `<Ui term>` and `<Fact id>` may stand. Does not throw. */
export function parseAnswer(answer: string): Answer {
  if (WORDS.test(answer) && !ADDRESS.test(answer))
    return { parts: [{ kind: 'text', text: answer }], odd: [] };
  return parseMarkup(answer);
}

/** The same without a short cut. */
export function parseMarkup(answer: string): Answer {
  const parts: AnswerPart[] = [];
  const odd: string[] = [];
  const visit = (node: MdastNode): void => {
    if (node.type === 'text') parts.push({ kind: 'text', text: node.value });
    else if (isComponent(node)) {
      const part = componentPart(node);
      if (part) parts.push(part);
      else odd.push(`<${componentName(node)}>`);
    } else if (node.type === 'paragraph') for (const child of node.children as MdastNode[]) visit(child);
    else odd.push(KINDS[node.type] ?? node.type);
  };
  try {
    for (const node of parseText(answer).root.children as MdastNode[]) visit(node);
  } catch {
    odd.push('broken MDX (an unclosed tag or a stray < or {)');
  }
  return { parts, odd };
}

function componentPart(node: Parameters<typeof readComponent>[0]): AnswerPart | undefined {
  const { name, attributes, flawed, filled } = readComponent(node, () => undefined);
  if (flawed || filled) return undefined;
  const { term, id, form, ...others } = attributes;
  if (Object.keys(others).length > 0) return undefined;
  if (name === 'Ui' && term && !id && !form) return { kind: 'term', id: term };
  if (name === 'Fact' && id && !term) return { kind: 'fact', id, form };
  return undefined;
}

/** What is needed to say an answer as plain text. */
export interface AnswerWords {
  term(id: string): string;
  fact(id: string, form: string | undefined): string;
}

/** An answer as plain text. */
export function answerText({ parts }: Answer, words: AnswerWords): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      return part.kind === 'term' ? words.term(part.id) : words.fact(part.id, part.form);
    })
    .join('');
}
