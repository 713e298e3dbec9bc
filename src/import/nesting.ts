const TAG =
  /<(\/?)(a|article|b|blockquote|center|dd|details|div|dl|em|font|form|i|main|ol|section|small|span|strong|table|u|ul)\b/gi;

/**
 * How deep the elements of an HTML text are nested, at most; elements that may stay open are not counted.
 *
 * Nobody nests by hand as deep as a text made to keep a parser busy for minutes.
 */
export function nestingOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, closing] of html.matchAll(TAG)) {
    depth = closing ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
