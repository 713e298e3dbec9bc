/** The attributes by which Astro ties a rule to its component. */
const SCOPE = /\bdata-astro-cid-\w+/g;

/** The scopes that a page or style sheet names. */
export const scopesOf = (text: string): Set<string> => new Set(text.match(SCOPE));

/**
 * Gives the scopes of style sheets short names: Astro's are 24 characters long, and a page names them hundreds of times.
 * A scope without rules keeps its name: what a page is called must not hang on what stands in other pages.
 *
 * @param sheets every style sheet of the site
 */
export function createScopes(sheets: readonly string[]) {
  const scopes = new Set(sheets.flatMap((sheet) => [...scopesOf(sheet)]));
  const short = new Map(Array.from(scopes, (scope, index) => [scope, `data-c${index.toString(36)}`]));
  return { shorten: (text: string): string => text.replace(SCOPE, (scope) => short.get(scope) ?? scope) };
}
