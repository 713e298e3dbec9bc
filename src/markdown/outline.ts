import { mdxToMdast, type MdastNode } from 'satteri';

/** A place in a text, 1-based. */
export interface Place {
  line: number;
  column: number;
}

/** A second-level heading with the id its author wrote behind it: `## Hire someone back [#rehire]`. */
export interface OutlineSection extends Place {
  /** Undefined when the author wrote no id. */
  id: string | undefined;
  title: string;
}

export interface OutlineLink extends Place {
  url: string;
}

/** A component in the text, `<Fact id="deletion-period" />`, with its plain-string attributes. */
export interface OutlineComponent extends Place {
  name: string;
  attributes: Record<string, string>;
}

export interface OutlineImage extends Place {
  url: string;
  alt: string;
}

/** A construct that articles do not use: raw expressions, imports, headings of the wrong level. */
export interface OutlineOddity extends Place {
  kind: 'expression' | 'esm' | 'heading-depth' | 'spread-attribute';
  text: string;
}

/** What an article's text refers to, and where. */
export interface Outline {
  sections: OutlineSection[];
  links: OutlineLink[];
  components: OutlineComponent[];
  images: OutlineImage[];
  oddities: OutlineOddity[];
}

const HEADING_WITH_ID = /^(.*?)\s*\[#([^\]]*)\]\s*$/;

/**
 * Splits a heading's text from the section id behind it.
 *
 * @param text `Hire someone back [#rehire]`
 */
export function splitHeading(text: string): { title: string; id: string | undefined } {
  const match = HEADING_WITH_ID.exec(text);
  return match ? { title: match[1] ?? '', id: match[2] } : { title: text.trim(), id: undefined };
}

/** The text of a node and everything in it. */
export function textOf(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? (node.children as MdastNode[]).map(textOf).join('') : '';
}

/**
 * Reads an MDX text without its frontmatter.
 *
 * @param mdx the text
 * @param firstLine the line of the file the text starts on, so that places are places in the file
 * @throws Error with a message that starts with `line:column:` (counted from 1 within the text) when it is not valid MDX
 */
export function outline(mdx: string, firstLine = 1): Outline {
  const found: Outline = { sections: [], links: [], components: [], images: [], oddities: [] };
  const placeOf = (node: MdastNode): Place => ({
    line: (node.position?.start.line ?? 1) + firstLine - 1,
    column: node.position?.start.column ?? 1,
  });

  const visit = (node: MdastNode): void => {
    switch (node.type) {
      case 'heading':
        if (node.depth === 2) found.sections.push({ ...splitHeading(textOf(node)), ...placeOf(node) });
        else if (node.depth !== 3)
          found.oddities.push({ kind: 'heading-depth', text: textOf(node), ...placeOf(node) });
        break;
      case 'link':
        found.links.push({ url: node.url, ...placeOf(node) });
        break;
      case 'image':
        found.images.push({ url: node.url, alt: node.alt ?? '', ...placeOf(node) });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const attributes: Record<string, string> = {};
        for (const attribute of node.attributes) {
          if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
            attributes[attribute.name] = attribute.value;
          else if (attribute.type === 'mdxJsxExpressionAttribute')
            found.oddities.push({ kind: 'spread-attribute', text: node.name ?? '', ...placeOf(node) });
        }
        found.components.push({ name: node.name ?? '', attributes, ...placeOf(node) });
        break;
      }
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        found.oddities.push({ kind: 'expression', text: node.value, ...placeOf(node) });
        break;
      case 'mdxjsEsm':
        found.oddities.push({ kind: 'esm', text: node.value, ...placeOf(node) });
        break;
      default:
    }
    if ('children' in node) (node.children as MdastNode[]).forEach(visit);
  };
  visit(mdxToMdast(mdx) as MdastNode);
  return found;
}
