/** The attributes by which Astro ties a rule to its component. */
const SCOPE = /\bdata-astro-cid-\w+/g;

/** The scopes that a page or style sheet names. */
export const scopesOf = (text: string): Set<string> => new Set(text.match(SCOPE));

/**
 * Gives scopes short names, the same in every text it is asked for: Astro's are 24 characters long, and a page names
 * them hundreds of times.
 */
export function createScopes() {
  const short = new Map<string, string>();
  const nameOf = (scope: string) => {
    const name = short.get(scope) ?? `data-c${short.size.toString(36)}`;
    short.set(scope, name);
    return name;
  };
  return { shorten: (text: string): string => text.replace(SCOPE, nameOf) };
}
