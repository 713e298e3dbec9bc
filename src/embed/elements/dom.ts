/**
 * What the document itself has under a name. Forms and pictures with a `name` cover a document’s own properties
 * (“DOM clobbering”), so its prototype is asked.
 */
export const ask = <Name extends keyof Document>(name: Name): Document[Name] =>
  Reflect.get(Document.prototype, name, document);

/** The first element of the page that a selector fits. */
export const find = (selector: string): HTMLElement | null =>
  ask('querySelector').call(document, selector) as HTMLElement | null;

/**
 * Begins or ends listening, to the window unless to something else. The prototype’s own method, again: an element called
 * `addEventListener` covers that of the window and that of the document, too.
 */
export const hear = <Heard extends Event>(
  change: 'addEventListener' | 'removeEventListener',
  type: string,
  listener: (event: Heard) => void,
  capture?: boolean,
  to: EventTarget = window,
): void => EventTarget.prototype[change].call(to, type, listener as (event: Event) => void, capture);

/** An object’s own value; what the page has put on `Object.prototype` is none. */
export const own = <Owner extends object, Key extends keyof Owner>(
  owner: Owner | undefined,
  key: Key,
): Owner[Key] | undefined => (owner && Object.hasOwn(owner, key) ? owner[key] : undefined);

/** The shadow tree of an element; what the page has put on `Object.prototype` is no setting of it. */
export const attach = (host: Element): ShadowRoot =>
  host.attachShadow({ __proto__: null, mode: 'open' } as ShadowRootInit);

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
): SVGElement =>
  fill(
    ask('createElementNS').call(document, 'http://www.w3.org/2000/svg', tag) as SVGElement,
    attributes,
    children,
  );

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
