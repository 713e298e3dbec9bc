import { readTag } from './read-tag.ts';
import { addUses, type Found, NOTHING, type Value } from './use.ts';

/** The elements by their names in HTML, and as components are named. */
const TAG = /<(help-link|HelpLink|help-panel|HelpPanel)(?![\w-])/g;

/**
 * Finds the elements in markup, wherever it stands: in a page, in JSX, in a template, in a string.
 *
 * @param text a source file without its comments
 */
export function findElements(text: string, found: Found): void {
  for (const { 0: opening, 1: name = '', index } of text.matchAll(TAG)) {
    const { attributes, open } = readTag(text, index + opening.length);
    if (/panel/i.test(name)) {
      const suggested = attributes.get('suggest');
      if (suggested) addUses(found, idsOf(suggested));
      continue;
    }
    const article = attributes.get('article');
    // Without an article the element takes it from the address of the link inside, which is found by itself.
    if (article) addUses(found, article, attributes.get('section'), attributes.get('lang'));
    else if (open) found.unclear.push({ at: index, part: 'article' });
  }
}

/** A list of ids in an attribute: divided by spaces or commas. */
export function idsOf(list: Value): Value {
  if (!list.known) return list;
  return {
    known: list.known.flatMap(({ value, at }) =>
      [...value.matchAll(/[^\s,]+/g)].map((one) => ({ value: one[0], at: at + one.index })),
    ),
  };
}

export { NOTHING };
