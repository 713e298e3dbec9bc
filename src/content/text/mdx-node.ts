import { present } from '../../core/present.ts';
import type { MdastNode } from 'satteri';

/** A node that is a component. */
export type Component = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** A component as it is written, `<Fact id="deletion-period" />`, with its plain-string attributes. */
export interface WrittenComponent {
  name: string;
  attributes: Record<string, string>;
  /** An attribute is written in a way articles do not use, so its value is not among `attributes`. */
  flawed: boolean;
  /** Something stands between the opening and the closing tag. */
  filled: boolean;
  /** What stands directly in it: names of components, `''` for anything else. */
  inside: readonly string[];
}

export type OddAttribute =
  | 'spread-attribute'
  /** `id={…}` */
  | 'expression-attribute'
  | 'repeated-attribute';

/** One or more JavaScript comments and nothing else: what `{/* … *\/}` holds. */
const COMMENTS_ONLY = /^\s*(\/\*((?!\*\/)[\s\S])*\*\/\s*)+$/;

/** The nodes inside a node; none for a node that holds none. */
export function childrenOf(node: MdastNode): readonly MdastNode[] {
  return 'children' in node ? (node.children as MdastNode[]) : [];
}

/** True for `<Fact … />` and the like. */
export function isComponent(node: MdastNode): node is Component {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/**
 * An attribute that a component cannot be without; the check and the renderer refuse one that lacks it.
 *
 * @throws when it is missing all the same
 */
export function required(
  { name, attributes }: Pick<WrittenComponent, 'name' | 'attributes'>,
  key: string,
): string {
  return present(attributes[key], `the attribute “${key}” of <${name}>`);
}

/** The name of a component as it is written; a fragment, `<>`, has none. */
export function componentName({ name }: Component): string {
  return name === null ? '' : name;
}

/** What is written for those who do not see a picture; Markdown may leave it out, which says that there is nothing to tell. */
export function altOf({ alt }: { alt?: string | null | undefined }): string {
  return typeof alt === 'string' ? alt : '';
}

/** True for a note to other writers, which readers never see. */
export function isComment(node: MdastNode): boolean {
  return (
    (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && COMMENTS_ONLY.test(node.value)
  );
}

/** True where a reader would see nothing. */
export function isBlank(node: MdastNode): boolean {
  if (isComment(node)) return true;
  if ('value' in node && typeof node.value === 'string') return node.value.trim() === '';
  if (isComponent(node) || node.type === 'image') return false;
  return 'children' in node && childrenOf(node).every(isBlank);
}

/**
 * Reads a component with its plain-string attributes; one without a value counts as empty.
 *
 * @param odd is told of attributes that articles do not use
 */
export function readComponent(
  node: Component,
  odd: (kind: OddAttribute, text: string) => void,
): WrittenComponent {
  const attributes: Record<string, string> = {};
  let flawed = false;
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') odd('spread-attribute', componentName(node));
    else if (Object.hasOwn(attributes, attribute.name)) odd('repeated-attribute', attribute.name);
    else if (typeof attribute.value === 'object' && attribute.value !== null)
      odd('expression-attribute', attribute.name);
    else {
      // `<On web>` is written without a value.
      attributes[attribute.name] = typeof attribute.value === 'string' ? attribute.value : '';
      continue;
    }
    flawed = true;
  }
  const inside = partsOf(node).map((part) => (isComponent(part) ? componentName(part) : ''));
  return { name: componentName(node), attributes, flawed, filled: inside.length > 0, inside };
}

/** What stands directly in a component: components that share a line are not in a paragraph of it. */
export function partsOf(node: MdastNode): readonly MdastNode[] {
  return childrenOf(node)
    .filter((child) => !isBlank(child))
    .flatMap((child) => {
      const parts = childrenOf(child).filter((part) => !isBlank(part));
      return child.type === 'paragraph' && parts.every(isComponent) ? parts : [child];
    });
}
