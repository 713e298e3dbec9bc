/** Elements that are never open for what follows: empty ones, and those that end where the next of them begins. */
const NEVER_OPEN = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup rp rt body head html'.split(
    ' ',
  ),
);
/** A parser of HTML takes `<div/>` for one that opens; of what it does not know, as in drawings and MDX, it takes `/>` for the end. */
const OPEN_ANYWAY = new Set(
  'a article aside b blockquote button center code details div dl em figure font footer form header i main nav ol pre section select small span strong summary table u ul'.split(
    ' ',
  ),
);
/** What stands in these are no elements. */
const RAW = new Set(['script', 'style', 'textarea', 'title']);
const TAG = /<(\/?)([a-z][\w:-]{0,60})/gi;

/**
 * How deep the elements of an HTML text are nested, at most; elements that may stay open are not counted.
 *
 * Nobody nests by hand as deep as a text made to keep a parser busy for minutes.
 */
export function nestingOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  let end = -1;
  TAG.lastIndex = 0;
  for (let match = TAG.exec(html); match; match = TAG.exec(html)) {
    const [, closing, written = ''] = match;
    const name = written.toLowerCase();
    if (NEVER_OPEN.has(name)) continue;
    if (closing) {
      depth = Math.max(0, depth - 1);
      continue;
    }
    // Looked for once for all tags before it.
    if (end < TAG.lastIndex && end !== Number.POSITIVE_INFINITY) {
      const at = html.indexOf('>', TAG.lastIndex);
      end = at === -1 ? Number.POSITIVE_INFINITY : at;
    }
    if (RAW.has(name)) {
      const close = new RegExp(`</${name}`, 'gi');
      close.lastIndex = TAG.lastIndex;
      if (!close.test(html)) break;
      // Behind the name of the closing tag: it opened nothing.
      TAG.lastIndex = close.lastIndex;
      continue;
    }
    if (!OPEN_ANYWAY.has(name) && html[end - 1] === '/') continue;
    depth++;
    deepest = Math.max(deepest, depth);
  }
  TAG.lastIndex = 0;
  return deepest;
}

/** More than a person writes on a page; a parser and what follows it take some 0.05 ms for each. */
export const MOST_SIGNS = 100_000;

/** Said of a text with more of them. */
export const TOO_MUCH = `The page has more than ${MOST_SIGNS} lines, links, tags and marks: split it.`;

/**
 * Whether a text holds more than a page does: lines, and signs of which a parser makes something. What a parser takes
 * grows with these and hardly with words.
 */
export function isTooMuch(text: string): boolean {
  let count = 0;
  // The last two begin addresses that are links by themselves.
  for (const sign of ['\n', '<', '[', '*', 'www.', '://'])
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1))
      if (++count > MOST_SIGNS) return true;
  return false;
}
