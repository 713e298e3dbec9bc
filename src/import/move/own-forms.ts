import type { MdastNode } from 'satteri';
import { articleComponents } from '../../content/text/article-components.ts';
import { childrenOf, isComponent } from '../../content/text/mdx-node.ts';
import { textOf } from '../../content/text/outline.ts';
import { boxOf } from './boxes.ts';
import { asFlow, component, isPhrasing, paragraph, strong, text, withChildren } from './nodes.ts';

/** What a page is turned into articles with. */
export interface Forms {
  /** Id of the site's platform that a tab's label names; undefined where it names none. */
  platformOf(label: string): string | undefined;
  changed(node: MdastNode, what: string): void;
  left(node: MdastNode, what: string): void;
}

type Definitions = ReadonlyMap<string, MdastNode>;

/**
 * Turns a page's blocks into those that articles hold. What has no form here stays as a note in double square brackets,
 * which the content check refuses to publish.
 */
export function ownForms(blocks: readonly MdastNode[], forms: Forms): MdastNode[] {
  const definitions = new Map<string, MdastNode>();
  const collect = (node: MdastNode): void => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition')
      definitions.set(`${node.type} ${node.identifier}`, node);
    childrenOf(node).forEach(collect);
  };
  blocks.forEach(collect);
  return asFlow(convertAll(blocks, forms, definitions));
}

/** A note that stands where something could not be taken over. */
export const note = (what: string) => text(`[[imported: ${what.replace(/[[\]\n]/g, ' ')}]]`);

function convertAll(nodes: readonly MdastNode[], forms: Forms, known: Definitions): MdastNode[] {
  const out: MdastNode[] = [];
  let tabs: MdastNode[] = [];
  const flush = () => {
    if (tabs.length > 0) out.push(...tabsOf(tabs, forms, known));
    tabs = [];
  };
  for (const node of nodes) {
    // Tabs of MkDocs stand beside each other, in nothing of their own.
    if (node.type === 'containerDirective' && node.name === 'tab') tabs.push(node);
    else {
      flush();
      out.push(...convert(node, forms, known));
    }
  }
  flush();
  return out;
}

function convert(node: MdastNode, forms: Forms, known: Definitions): MdastNode[] {
  const inside = () => convertAll(childrenOf(node), forms, known);
  if (isComponent(node)) return convertComponent(node, forms, known);
  switch (node.type) {
    case 'definition':
    case 'footnoteDefinition':
    case 'mdxjsEsm':
    case 'yaml':
    case 'toml':
      if (node.type === 'mdxjsEsm' && !/^import\s/.test(node.value)) {
        forms.left(node, 'an export of JavaScript');
        return [paragraph([note('an export of JavaScript')])];
      }
      return [];
    case 'mdxFlowExpression':
    case 'mdxTextExpression': {
      if (/^\s*(?:\/\*[\s\S]*\*\/\s*)?$/.test(node.value)) return [];
      const words = /^\s*(['"`])(\s*|[^'"`$]*)\1\s*$/.exec(node.value)?.[2];
      if (words !== undefined) return [text(words === '' ? ' ' : words)];
      forms.left(node, `the expression {${node.value.trim().slice(0, 60)}}`);
      return [note(`expression ${node.value.trim().slice(0, 60)}`)];
    }
    case 'linkReference':
    case 'imageReference': {
      const target = known.get(`definition ${node.identifier}`);
      if (target?.type !== 'definition') return inside();
      return node.type === 'linkReference'
        ? [{ type: 'link', url: target.url, title: null, children: inside() } as unknown as MdastNode]
        : [{ type: 'image', url: target.url, title: null, alt: node.alt ?? '' } as unknown as MdastNode];
    }
    case 'footnoteReference': {
      const target = known.get(`footnoteDefinition ${node.identifier}`);
      if (!target) return [];
      forms.changed(node, 'a footnote now stands in brackets');
      const words = childrenOf(target).flatMap((child) => convertAll(childrenOf(child), forms, known));
      return [text(' ('), ...words, text(')')];
    }
    case 'containerDirective':
      return directive(node, forms, known);
    case 'leafDirective':
    case 'textDirective':
      return [text(`:${node.name}`), ...inside()];
    case 'blockquote': {
      const alert = /^\[!(\w+)\]\s*\n?/.exec(textOf(node));
      if (!alert) return [withChildren(node, asFlow(inside()))];
      const [first, ...others] = childrenOf(node);
      if (!first) return [];
      const [lead, ...words] = childrenOf(first);
      const said = lead?.type === 'text' ? text(lead.value.replace(/^\[!\w+\]\s*/, '')) : lead;
      const kept = [said, ...words].filter((child) => child !== undefined);
      return [
        box(
          alert[1] ?? '',
          undefined,
          asFlow(
            convertAll(
              [
                ...(textOf({ ...first, children: kept } as MdastNode) === ''
                  ? []
                  : [withChildren(first, kept)]),
                ...others,
              ],
              forms,
              known,
            ),
          ),
        ),
      ];
    }
    case 'html':
      return [];
    case 'thematicBreak':
      return [node];
    default:
      if (!('children' in node)) return [node];
      return [withChildren(node, flowHolder(node) ? asFlow(inside()) : inside())];
  }
}

const flowHolder = ({ type }: MdastNode) => type === 'listItem' || type === 'blockquote' || type === 'root';

function directive(
  node: Extract<MdastNode, { type: 'containerDirective' }>,
  forms: Forms,
  known: Definitions,
): MdastNode[] {
  const [first, ...others] = childrenOf(node);
  const labelled = first?.type === 'paragraph' && first.data !== undefined && 'directiveLabel' in first.data;
  const title = labelled ? textOf(first).trim() : (node.attributes?.['title'] ?? undefined);
  const blocks = asFlow(convertAll(labelled ? others : childrenOf(node), forms, known));
  if (/^(?:details|collapse|expandable|accordion)$/.test(node.name))
    return [component('Details', { title: title ?? node.name }, blocks)];
  if (boxOf(node.name)) return [box(node.name, title, blocks)];
  if (/^(?:steps|tabs|grid|cards?|code-group)$/.test(node.name)) return blocks;
  forms.left(node, `a box called "${node.name}"`);
  return [
    paragraph([note(`a box called ${node.name}`)]),
    ...(title === undefined ? [] : [paragraph([text(title)])]),
    ...blocks,
  ];
}

function box(kind: string, title: string | undefined, blocks: readonly MdastNode[]): MdastNode {
  const name = boxOf(kind) ?? 'Note';
  // Ours needs words for what can be lost; a title that only says the kind says nothing.
  const own = title !== undefined && title.toLowerCase() !== kind.toLowerCase() ? title : undefined;
  return name === 'Loss' && own === undefined
    ? component('Warning', {}, blocks)
    : component(name, { title: own }, blocks);
}

type Component = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function attributesOf(node: Component): Record<string, string> {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type !== 'mdxJsxAttribute'
        ? []
        : [
            [
              attribute.name,
              typeof attribute.value === 'string'
                ? attribute.value
                : (/^\s*['"`]([^'"`]*)['"`]\s*$/.exec(attribute.value?.value ?? '')?.[1] ?? ''),
            ],
          ],
    ),
  );
}

function convertComponent(node: Component, forms: Forms, known: Definitions): MdastNode[] {
  const name = node.name ?? '';
  const given = attributesOf(node);
  const inside = () => convertAll(childrenOf(node), forms, known);
  const label = given['title'] ?? given['label'] ?? given['name'] ?? given['summary'];
  const isFlow = node.type === 'mdxJsxFlowElement';
  const kind = given['type'] ?? given['variant'] ?? name;
  // Made from HTML on the way here.
  if (
    ['Keys', 'Definitions', 'Definition', 'Details', 'Note', 'Tip', 'Warning'].includes(name) &&
    articleComponents.has(name)
  ) {
    const { title, term, press } = given;
    return [component(name, { title, term, press }, asFlow(inside()), isFlow)];
  }
  if (/^(?:Aside|Callout|Admonition|Alert|Hint)$/.test(name) || boxOf(name))
    return [
      box(
        /^(?:Aside|Callout|Admonition|Alert|Hint)$/.test(name) ? (boxOf(kind) ? kind : 'note') : name,
        label,
        asFlow(inside()),
      ),
    ];
  if (/^(?:Accordion|Expandable|Collapse|details)$/.test(name)) return [details(node, label, forms, known)];
  if (/^(?:Tabs|CodeGroup|PackageManagers)$/.test(name))
    return tabsOf(
      childrenOf(node).filter((child) => isComponent(child) || !isPhrasing(child)),
      forms,
      known,
    );
  if (name === 'kbd' || name === 'Kbd') return [component('Keys', { press: textOf(node).trim() }, [], false)];
  if (name === 'br') return [{ type: 'break' } as MdastNode];
  if (name === 'img' || name === 'Image')
    return [
      {
        type: 'image',
        url: given['src'] ?? '',
        alt: given['alt'] ?? '',
        title: null,
      } as unknown as MdastNode,
    ];
  if (name === 'a' || name === 'Link')
    return [
      {
        type: 'link',
        url: given['href'] ?? given['to'] ?? '',
        title: null,
        children: inside(),
      } as unknown as MdastNode,
    ];
  if (/^(?:b|strong|mark)$/.test(name)) return [strong(inside())];
  if (/^(?:i|em|u)$/.test(name)) return [{ type: 'emphasis', children: inside() } as unknown as MdastNode];
  if (name === 'code') return [{ type: 'inlineCode', value: textOf(node) } as MdastNode];
  if (/^(?:Card|LinkCard|LinkButton)$/.test(name)) {
    const words = label === undefined ? [] : [text(label)];
    const link = given['href'] ?? given['to'] ?? given['link'];
    const head =
      link === undefined
        ? strong(words)
        : ({ type: 'link', url: link, title: null, children: words } as unknown as MdastNode);
    const about = given['description'] === undefined ? [] : [paragraph([text(given['description'])])];
    forms.changed(node, `<${name}> is now a paragraph`);
    return [...(words.length > 0 ? [paragraph([head])] : []), ...about, ...inside()];
  }
  if (/^(?:iframe|video|Video|YouTube|Youtube|LiteYouTube)$/.test(name)) return [video(node, given, forms)];
  if (/^(?:Step)$/.test(name))
    return [...(label === undefined ? [] : [paragraph([strong([text(label)])])]), ...inside()];
  if (
    /^(?:Steps|CardGrid|CardGroup|Cards|Frame|FileTree|AccordionGroup|div|span|p|section|figure|figcaption|center|small|Columns|Column|Badge|Icon|Tooltip|sup|sub|article)$/.test(
      name,
    )
  ) {
    const words = name === 'Badge' && given['text'] ? [text(given['text'])] : [];
    return [...words, ...inside()];
  }
  forms.left(node, `the component <${name}>`);
  const said = note(`the component ${name}${label === undefined ? '' : `, which said: ${label}`}`);
  return isFlow ? [paragraph([said]), ...inside()] : [said, ...inside()];
}

function details(node: Component, label: string | undefined, forms: Forms, known: Definitions): MdastNode {
  const summaries = (of: MdastNode): MdastNode[] =>
    isComponent(of) && of.name === 'summary' ? [of] : childrenOf(of).flatMap(summaries);
  const [summary] = summaries(node);
  const without = (of: MdastNode): MdastNode =>
    'children' in of
      ? withChildren(
          of,
          childrenOf(of)
            .filter((child) => child !== summary)
            .map(without),
        )
      : of;
  const blocks = asFlow(convertAll(childrenOf(without(node)), forms, known)).filter(
    (block) =>
      block.type !== 'paragraph' ||
      textOf(block).trim() !== '' ||
      childrenOf(block).some((child) => child.type !== 'text'),
  );
  return component('Details', { title: (summary ? textOf(summary).trim() : label) ?? '' }, blocks);
}

/** Tabs that name platforms of the site are ours; any others stand under each other, each below its label. */
function tabsOf(nodes: readonly MdastNode[], forms: Forms, known: Definitions): MdastNode[] {
  const tabs = nodes.map((node) => {
    const [first, ...others] = childrenOf(node);
    const labelled = node.type === 'containerDirective' && first?.type === 'paragraph';
    const given = isComponent(node) ? attributesOf(node) : {};
    const label = labelled
      ? textOf(first).trim()
      : (given['label'] ?? given['title'] ?? given['value'] ?? '');
    const inner = labelled ? others : isComponent(node) ? childrenOf(node) : [node];
    return { node, label, blocks: asFlow(convertAll(inner, forms, known)) };
  });
  const platforms = tabs.map(({ label }) => forms.platformOf(label));
  if (
    tabs.length > 1 &&
    platforms.every((id) => id !== undefined) &&
    new Set(platforms).size === tabs.length
  ) {
    const [first] = nodes;
    if (first) forms.changed(first, `the labels of ${tabs.length} tabs are the site's names of platforms`);
    return [
      component(
        'Tabs',
        {},
        tabs.map(({ blocks, label }, index) =>
          component('On', { platform: platforms[index], label }, blocks),
        ),
      ),
    ];
  }
  return tabs.flatMap(({ node, label, blocks }) => {
    if (label !== '') forms.changed(node, `the tab "${label}" now stands below its label`);
    return [...(label === '' ? [] : [paragraph([strong([text(label)])])]), ...blocks];
  });
}

/** A video's page elsewhere; ours needs a poster, which nobody can guess. */
function video(node: Component, given: Readonly<Record<string, string>>, forms: Forms): MdastNode {
  const id = given['id'] ?? '';
  const url = given['src'] ?? (id === '' ? '' : `https://www.youtube.com/watch?v=${id}`);
  forms.left(node, `an embedded page, ${url}`);
  const link = {
    type: 'link',
    url,
    title: null,
    children: [text(given['title'] ?? url)],
  } as unknown as MdastNode;
  return paragraph([note('a video: write <Video> with a poster in place of this line'), text(' '), link]);
}
