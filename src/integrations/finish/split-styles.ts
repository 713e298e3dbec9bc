import postcss, { type Container, type Rule } from 'postcss';
import { scopesOf } from './scopes.ts';

/** What holds rules of elements; frames of a movement and the like are none, and stay in the first part. */
const CONDITIONS: ReadonlySet<string> = new Set(['media', 'supports', 'container', 'layer']);

/**
 * Cuts a style sheet in two: what articles need, and the rules that only parts of other pages can match. Whoever comes
 * from a search engine for one article waits for the first alone.
 *
 * @param css minified, with Astro's scopes
 * @param inArticles scopes that stand in some article
 * @returns both parts; what is in no scope stays in the first
 */
export function splitStyles(css: string, inArticles: ReadonlySet<string>): { common: string; rest: string } {
  const isForeign = ({ selectors }: Rule) =>
    selectors.every((selector) => [...scopesOf(selector)].some((scope) => !inArticles.has(scope)));
  const part = (foreign: boolean) => {
    const sheet = postcss.parse(css);
    dropFrom(sheet, (node) => (node === undefined ? foreign : isForeign(node) !== foreign));
    return sheet.toString();
  };
  return { common: part(false), rest: part(true) };
}

/** @param isDropped is asked about each rule, and with `undefined` about what is no rule */
function dropFrom(sheet: Container, isDropped: (rule: Rule | undefined) => boolean): void {
  sheet.each((node) => {
    if (node.type === 'atrule' && CONDITIONS.has(node.name)) {
      dropFrom(node, isDropped);
      if (node.nodes?.length === 0) node.remove();
    } else if (isDropped(node.type === 'rule' ? node : undefined)) node.remove();
  });
}
