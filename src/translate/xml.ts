import { DOMImplementation, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';

/** What an element is made of: text stands as it is, anything else on a line of its own. */
export type Child = Element | string;

/** Makes an XML document, with its elements on lines of their own where no text is in them. */
export function xmlWriter(namespace: string, root: string) {
  const document: Document = new DOMImplementation().createDocument(namespace, root);
  const make = (
    name: string,
    attributes: Readonly<Record<string, string | undefined>> = {},
    children: readonly Child[] = [],
  ): Element => {
    const element = document.createElementNS(namespace, name);
    fill(element, attributes, children);
    return element;
  };
  const fill = (
    element: Element,
    attributes: Readonly<Record<string, string | undefined>>,
    children: readonly Child[],
  ): void => {
    for (const [key, value] of Object.entries(attributes))
      if (value !== undefined) element.setAttribute(key, value);
    for (const child of children)
      element.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
  };
  return {
    make,
    /** The document as text. */
    finish(attributes: Readonly<Record<string, string>>, children: readonly Element[]): string {
      const { documentElement } = document;
      if (!documentElement) throw new Error('A bug in Spravka: an XML document without a root.');
      fill(documentElement, attributes, children);
      indent(documentElement, document, 1);
      return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document)}\n`;
    },
  };
}

/** In these, white space is part of a text. */
const WITH_TEXT = new Set(['source', 'target', 'note', 'term', 'termNote', 'p', 'title']);

function indent(element: Element, document: Document, depth: number): void {
  const children = Array.from(element.childNodes);
  if (WITH_TEXT.has(element.tagName) || children.length === 0) return;
  for (const child of children) {
    element.insertBefore(document.createTextNode(`\n${'  '.repeat(depth)}`), child);
    if (child.nodeType === child.ELEMENT_NODE) indent(child as Element, document, depth + 1);
  }
  element.appendChild(document.createTextNode(`\n${'  '.repeat(depth - 1)}`));
}
