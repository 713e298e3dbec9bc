import { element } from './element.ts';

/** A block of short links, a line each, under a label. */
export interface Lines {
  label: string;
  /** Stands under the label. */
  aside?: Node[];
  /** `below` stands under the words of a link; '' or nothing for none. */
  links: { href: string; children: (Node | string)[]; below?: string }[];
  /** For every link, besides its address. */
  attributes?: Record<string, string>;
}

/** The label in its column, the links in the column of the answers. */
export function renderLines({ label, aside = [], links, attributes = {} }: Lines): Node[] {
  const rows = links.map(({ href, children, below }) =>
    element(
      'li',
      {},
      element('a', { href, ...attributes }, element('span', {}, ...children)),
      ...(below ? [element('p', {}, below)] : []),
    ),
  );
  return [
    // The list is named after it.
    element(
      'div',
      { class: 'search-lines__label' },
      element('p', { 'aria-hidden': 'true' }, label),
      ...aside,
    ),
    element('ul', { 'aria-label': label }, ...rows),
  ];
}
