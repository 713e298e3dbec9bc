/**
 * Makes an element. Nothing is ever parsed as markup: pages with Trusted Types allow no parsing, and what the help
 * centre sends stays text.
 */
export const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] => fill(document.createElement(tag), attributes, children);

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
  for (const name in attributes) made.setAttribute(name, attributes[name] ?? '');
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
