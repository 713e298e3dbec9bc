import type { Handle } from 'hast-util-to-mdast';
import type { HastNode, MdastNode } from 'satteri';
import { hastText } from '../plain-text.ts';
import { isBeside, namesOf } from './html-page.ts';
import { asFlow, component, note, paragraph } from './nodes.ts';

type Element = Extract<HastNode, { type: 'element' }>;

/** Classes by which help centres tell their boxes, by what the box says. */
const BOXES: readonly [pattern: RegExp, name: string][] = [
  [/\b(?:danger|error|critical)\b/, 'Loss'],
  [/\b(?:warning|caution|alert|important|attention|callout-red|yellow)\b/, 'Warning'],
  [/\b(?:tip|success|hint|green)\b/, 'Tip'],
  [/\b(?:note|info|callout|admonition|notice|interblocks-callout)\b/, 'Note'],
];

const flow = (state: Parameters<Handle>[0], node: Parameters<Handle>[1]) => asFlow(state.all(node));

const keep =
  (name: string): Handle =>
  (state, node) =>
    component(name, stringsOf(node), flow(state, node));

function stringsOf({ properties }: Element): Record<string, string> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[key, String(value)]] : [],
    ),
  );
}

const box: Handle = (state, node) => {
  const element = node;
  if (isBeside(element)) return undefined;
  const classes = [element.properties.className, element.properties.dataCalloutType].flat().join(' ');
  const [, name] = BOXES.find(([pattern]) => pattern.test(classes)) ?? [];
  const children = state.all(node) as MdastNode[];
  return name === undefined ? children : component(name, {}, asFlow(children));
};

/** How elements are taken over for which Markdown has no form of its own. */
export const htmlHandlers: Readonly<Record<string, Handle>> = {
  details: (state, node) => {
    const element = node;
    const summary = (element.children as HastNode[]).find(
      (child) => child.type === 'element' && child.tagName === 'summary',
    );
    const rest = {
      ...element,
      children: (element.children as HastNode[]).filter((child) => child !== summary),
    };
    const title = summary ? hastText(summary).replace(/\s+/g, ' ').trim() : '';
    return component('Details', { title }, flow(state, rest as Parameters<Handle>[1]));
  },
  kbd: (_, node) => component('Keys', { press: hastText(node).trim() }, [], false),
  dl: (state, node) => {
    const parts: MdastNode[] = [];
    let term = '';
    const visit = (child: HastNode): void => {
      if (child.type !== 'element') return;
      if (child.tagName === 'dt') term = hastText(child).replace(/\s+/g, ' ').trim();
      else if (child.tagName === 'dd') parts.push(component('Definition', { term }, flow(state, child)));
      else (child.children as HastNode[]).forEach(visit);
    };
    (node.children as HastNode[]).forEach(visit);
    return component('Definitions', {}, parts);
  },
  iframe: keep('iframe'),
  video: keep('video'),
  aside: (state, node) => component('Note', {}, flow(state, node)),
  div: box,
  section: box,
  p: (state, node) => {
    const children = state.all(node) as MdastNode[];
    const line = { type: 'paragraph', children } as never;
    const names = namesOf(node);
    // Help Scout shows it to nobody but the team.
    if (names.includes('private-note')) return paragraph([note(`not for readers: ${hastText(node).trim()}`)]);
    return names.some((name) => name.startsWith('fd-callout')) ? box(state, node, undefined) : line;
  },
  strong: (state, node) => {
    const isQuestion = namesOf(node).includes('schema-faq-question');
    return { type: isQuestion ? 'heading' : 'strong', depth: 3, children: state.all(node) } as never;
  },
  sup: (state, node) => state.all(node),
  sub: (state, node) => state.all(node),
  svg: () => undefined,
  nav: () => undefined,
  footer: () => undefined,
  form: () => undefined,
  button: () => undefined,
  mark: (state, node) => ({ type: 'strong', children: state.all(node) }) as never,
  u: (state, node) => ({ type: 'emphasis', children: state.all(node) }) as never,
};
