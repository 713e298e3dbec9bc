import type { Tools } from './tools.ts';

/* Checks run in the page: each uses its tools and nothing else from outside of itself. */

/** A word is broken only when it is wider than its column by itself, and then with a hyphen of its language. */
export function brokenWords({ fault, texts, rectsOf }: Tools) {
  return texts().flatMap(({ node, parent }) => {
    if (parent.closest('code, pre') || rectsOf(node).length < 2) return [];
    return [...node.data.matchAll(/[\p{L}\p{M}\p{N}]{2,}/gu)].flatMap(({ 0: word, index }) => {
      const [first, ...rest] = rectsOf(node, index, index + word.length);
      if (!first || rest.every(({ top }) => Math.abs(top - first.top) < first.height / 2)) return [];
      let column: Element = parent;
      while (column.parentElement && getComputedStyle(column).display.startsWith('inline'))
        column = column.parentElement;
      const width = [first, ...rest].reduce((sum, part) => sum + part.width, 0);
      if (width <= column.clientWidth)
        return [fault('broken word', parent, `"${word}" is cut in two`, first)];
      return getComputedStyle(parent).hyphens === 'auto'
        ? []
        : [fault('broken word', parent, `"${word}" is cut without a hyphen`, first)];
    });
  });
}

/** Two words that stand apart on the screen and are one to whoever hears them or copies them: “Leaving and deleting7”. */
export function gluedWords({ fault, texts, rectsOf }: Tools) {
  const told = texts();
  return told.flatMap(({ node, parent }, index) => {
    const next = told[index + 1];
    const whole = parent.closest('h1, h2, h3, h4, h5, h6, a, button, summary');
    if (!next || !whole?.contains(next.node) || next.node.previousSibling === node) return [];
    if (!/[\p{L}\p{N}]$/u.test(node.data) || !/^[\p{L}\p{N}]/u.test(next.node.data)) return [];
    const between = document.createRange();
    between.setStartAfter(node);
    between.setEndBefore(next.node);
    // A space, a line of its own or words for the ear alone part them.
    if (/\s/.test(between.toString()) || between.cloneContents().querySelector('br, svg, img')) return [];
    const [end, start] = [rectsOf(node).at(-1), rectsOf(next.node)[0]];
    const isInline = (element: Element) => {
      for (let one: Element | null = element; one && one !== whole; one = one.parentElement)
        if (getComputedStyle(one).display !== 'inline') return false;
      return true;
    };
    if (!end || !start || !isInline(parent) || !isInline(next.parent)) return [];
    const gap = Math.max(start.left - end.right, end.left - start.right);
    return Math.abs(start.top - end.top) < end.height && gap > 2
      ? [fault('glued words', whole, `"${node.data.slice(-12)}" and "${next.node.data.slice(0, 12)}"`, start)]
      : [];
  });
}
