import type { MdastNode } from 'satteri';
import { childrenOf, isComponent } from '../../content/text/mdx-node.ts';
import { textOf } from '../../content/text/outline.ts';
import { box, boxOf } from './boxes.ts';
import { asFlow, component, note, paragraph, text, withChildren } from './nodes.ts';
import { convertComponent, tabsOf } from './own-components.ts';
import type { Forms } from './source-page.ts';

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

function convertAll(nodes: readonly MdastNode[], forms: Forms, known: Definitions): MdastNode[] {
  const out: MdastNode[] = [];
  let tabs: MdastNode[] = [];
  const flush = () => {
    if (tabs.length > 0) out.push(...tabsOf(tabs, forms, (inner) => convertAll(inner, forms, known)));
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
  if (isComponent(node)) return convertComponent(node, forms, (inner) => convertAll(inner, forms, known));
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
