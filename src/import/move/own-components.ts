import type { MdastNode } from 'satteri';
import { articleComponents } from '../../content/text/article-components.ts';
import { childrenOf, isComponent } from '../../content/text/mdx-node.ts';
import { textOf } from '../../content/text/outline.ts';
import { box, boxOf } from './boxes.ts';
import { asFlow, component, isPhrasing, note, paragraph, strong, text, withChildren } from './nodes.ts';
import type { Forms } from './source-page.ts';

/** Turns what stands inside. */
type Convert = (nodes: readonly MdastNode[]) => MdastNode[];

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

/** A component of another system, or an element, in our form. */
export function convertComponent(node: Component, forms: Forms, convert: Convert): MdastNode[] {
  const name = node.name ?? '';
  const given = attributesOf(node);
  const inside = () => convert(childrenOf(node));
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
  if (/^(?:Accordion|Expandable|Collapse|details)$/.test(name)) return [details(node, label, convert)];
  if (/^(?:Tabs|CodeGroup|PackageManagers)$/.test(name))
    return tabsOf(
      childrenOf(node).filter((child) => isComponent(child) || !isPhrasing(child)),
      forms,
      convert,
    );
  if (name === 'kbd' || name === 'Kbd') return [component('Keys', { press: textOf(node).trim() }, [], false)];
  if (name === 'br') return [{ type: 'break' }];
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
  if (name === 'code') return [{ type: 'inlineCode', value: textOf(node) }];
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

function details(node: Component, label: string | undefined, convert: Convert): MdastNode {
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
  const blocks = asFlow(convert(childrenOf(without(node)))).filter(
    (block) =>
      block.type !== 'paragraph' ||
      textOf(block).trim() !== '' ||
      childrenOf(block).some((child) => child.type !== 'text'),
  );
  return component('Details', { title: (summary ? textOf(summary).trim() : label) ?? '' }, blocks);
}

/** Tabs that name platforms of the site are ours; any others stand under each other, each below its label. */
export function tabsOf(nodes: readonly MdastNode[], forms: Forms, convert: Convert): MdastNode[] {
  const tabs = nodes.map((node) => {
    const [first, ...others] = childrenOf(node);
    const labelled = node.type === 'containerDirective' && first?.type === 'paragraph';
    const given = isComponent(node) ? attributesOf(node) : {};
    const label = labelled
      ? textOf(first).trim()
      : (given['label'] ?? given['title'] ?? given['value'] ?? '');
    const inner = labelled ? others : isComponent(node) ? childrenOf(node) : [node];
    return { node, label, blocks: asFlow(convert(inner)) };
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
