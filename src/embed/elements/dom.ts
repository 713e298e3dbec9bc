/**
 * What the document itself has under a name. Forms and pictures with a `name` cover a document’s own properties
 * (“DOM clobbering”), so its prototype is asked.
 */
export const ask = <Name extends keyof Document>(name: Name): Document[Name] =>
  Reflect.get(Document.prototype, name, document);

/**
 * Makes an element. Nothing is ever parsed as markup: pages with Trusted Types allow no parsing, and what the help
 * centre sends stays text.
 */
export const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] =>
  fill(ask('createElement').call(document, tag) as HTMLElementTagNameMap[Tag], attributes, children);

/** The same for a drawing. */
export const draw = (
  tag: keyof SVGElementTagNameMap,
  attributes: Record<string, string>,
  ...children: Node[]
): SVGElement => fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);

function fill<Made extends Element>(
  made: Made,
  attributes: Record<string, string>,
  children: (Node | string)[],
): Made {
  // Own keys only: a page may have put anything on `Object.prototype`.
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/**
 * Gives a shadow tree its styles, in a form that `style-src 'self'` allows.
 *
 * @param css shared by every element it is given to
 */
export function createDresser(css: string): (shadow: ShadowRoot) => void {
  let sheet: CSSStyleSheet | undefined;
  return (shadow) => {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
    }
    shadow.adoptedStyleSheets = [sheet];
  };
}
