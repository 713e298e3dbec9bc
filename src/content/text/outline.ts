import type { MdastNode } from 'satteri';
import {
  altOf,
  componentName,
  isBlank,
  isComment,
  isComponent,
  readComponent,
  type OddAttribute,
  type WrittenComponent,
} from './mdx-node.ts';
import type { Place } from './place.ts';
import { proseOf, type ProseBlock } from './prose.ts';

/** A second-level heading with the id its author wrote behind it: `## Hire someone back [#rehire]`. */
export interface OutlineSection extends Place {
  /** Undefined when the author wrote no id. */
  id: string | undefined;
  title: string;
  /** Nothing follows before the next heading of this level. */
  empty: boolean;
}

/** A third-level heading: a part of a section. */
export interface OutlinePart extends Place {
  /** Undefined when the author wrote none: then nothing can link to it. */
  id: string | undefined;
  title: string;
}

export interface OutlineLink extends Place {
  url: string;
  /** No words, button name or picture stands between the brackets. */
  empty: boolean;
}

/** A component in the text. */
export interface OutlineComponent extends WrittenComponent, Place {
  /** Names of the components around it, the nearest last. */
  around: readonly string[];
}

export interface OutlineImage extends Place {
  url: string;
  alt: string;
}

/** A construct that articles do not use: raw expressions, imports, headings of the wrong level. */
export interface OutlineOddity extends Place {
  kind:
    | 'expression'
    | 'esm'
    | 'heading-depth'
    /** A third-level heading before the first of the second level. */
    | 'part-without-section'
    /** A second-level heading inside a box, list or quote, where it starts no section. */
    | 'nested-section'
    /** A component inside a heading, whose text contents could not show. */
    | 'heading-component'
    | OddAttribute
    /** `[label]: url`, the address of links written as `[text][label]`. */
    | 'definition'
    | 'footnote'
    /** `---` as the first line of the text. */
    | 'second-frontmatter';
  text: string;
}

/** What an article's text refers to, and where. */
export interface Outline {
  sections: OutlineSection[];
  parts: OutlinePart[];
  links: OutlineLink[];
  components: OutlineComponent[];
  images: OutlineImage[];
  oddities: OutlineOddity[];
  /** The words themselves. */
  prose: ProseBlock[];
}

/**
 * Splits a heading's text from the section id behind it.
 *
 * @param text `Hire someone back [#rehire]`
 */
export function splitHeading(text: string): { title: string; id: string | undefined } {
  const whole = text.trimEnd();
  const end = whole.length - 1;
  const begin = whole[end] === ']' ? whole.lastIndexOf('[#') : -1;
  return begin >= 0 && whole.indexOf(']', begin) === end
    ? { title: whole.slice(0, begin).trimEnd(), id: whole.slice(begin + 2, end) }
    : { title: text.trim(), id: undefined };
}

/** The text of a node and everything in it. */
export function textOf(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? (node.children as MdastNode[]).map(textOf).join('') : '';
}

/**
 * What a parsed text refers to, and where.
 *
 * @param firstLine the line of the file the text starts on, so that places are places in the file
 */
export function outlineOf(root: MdastNode, firstLine: number): Outline {
  const found: Outline = {
    sections: [],
    parts: [],
    links: [],
    components: [],
    images: [],
    oddities: [],
    prose: proseOf(root, firstLine),
  };
  const placeOf = (node: MdastNode): Place => ({
    line: (node.position?.start.line ?? 1) + firstLine - 1,
    column: node.position?.start.column ?? 1,
  });

  const visit = (node: MdastNode, parent: MdastNode | undefined, around: readonly string[]): void => {
    const place = placeOf(node);
    const odd = (kind: OutlineOddity['kind'], text: string) => found.oddities.push({ kind, text, ...place });
    switch (node.type) {
      case 'heading':
        if (node.depth === 2 && parent?.type === 'root') {
          found.sections.push({
            ...splitHeading(textOf(node)),
            empty: isEmptySection(node, parent),
            ...place,
          });
          if (node.children.some(isComponent)) odd('heading-component', textOf(node));
        } else if (node.depth === 2) odd('nested-section', textOf(node));
        else if (node.depth !== 3) odd('heading-depth', textOf(node));
        else {
          found.parts.push({ ...splitHeading(textOf(node)), ...place });
          if (found.sections.length === 0) odd('part-without-section', splitHeading(textOf(node)).title);
        }
        break;
      case 'link':
        found.links.push({ url: node.url, empty: node.children.every(isBlank), ...place });
        break;
      case 'image':
        found.images.push({ url: node.url, alt: altOf(node), ...place });
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        {
          const component = readComponent(node, odd);
          found.components.push({ ...component, around, ...place });
          found.images.push(...picturesOf(component).map((picture) => ({ ...picture, ...place })));
        }
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!isComment(node)) odd('expression', node.value);
        break;
      case 'mdxjsEsm':
        odd('esm', node.value);
        break;
      case 'definition':
        odd('definition', node.label ?? node.identifier);
        break;
      case 'footnoteReference':
        odd('footnote', node.identifier);
        break;
      case 'yaml':
      case 'toml':
        odd('second-frontmatter', node.value);
        break;
      default:
    }
    if (!('children' in node)) return;
    const inside = isComponent(node) ? [...around, componentName(node)] : around;
    for (const child of node.children as MdastNode[]) visit(child, node, inside);
  };
  visit(root, undefined, []);
  return found;
}

/** True where only comments stand between a heading and the next of its level. */
function isEmptySection(heading: MdastNode, root: MdastNode & { children: unknown[] }): boolean {
  const siblings = root.children as MdastNode[];
  let next = siblings.indexOf(heading) + 1;
  while (siblings[next] && isComment(siblings[next] as MdastNode)) next++;
  const follower = siblings[next];
  return follower === undefined || (follower.type === 'heading' && follower.depth <= 2);
}

/** The pictures that a component shows. */
function picturesOf({ name, attributes }: WrittenComponent): { url: string; alt: string }[] {
  const { file, alt = '', poster, title = '' } = attributes;
  if (name === 'Picture' && file) return [{ url: file, alt }];
  return name === 'Video' && poster ? [{ url: poster, alt: title }] : [];
}
