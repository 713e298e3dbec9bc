/**
 * Patterns for paths within the built site, in a form that every host’s rules can be made from: `*` is part of a name,
 * `**` anything, `<hash>` what a build puts into the name of a file that never changes, `<locale>` one of the languages.
 */
export type PathPattern = string;

const SPECIAL = /[.+?^${}()|[\]\\/]/g;

/** Text as a regular expression that matches it alone; PCRE, RE2 and JavaScript read it alike. */
export const literal = (text: string): string =>
  text.replace(SPECIAL, (sign) => (sign === '/' ? '/' : `\\${sign}`));

/** Any language tag that a site may have. */
const ANY_LOCALE = '[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*';

/**
 * The source of a regular expression for whole paths, without anchors.
 *
 * @param locales ids of the site’s languages; without them, every tag passes for one
 */
export function patternSource(pattern: PathPattern, locales?: readonly string[]): string {
  return pattern
    .split(/(\*\*|\*|<hash>|<locale>)/)
    .map((part) => {
      if (part === '**') return '.*';
      if (part === '*') return '[^/]+';
      if (part === '<hash>') return '[0-9a-f]{8,}';
      return part === '<locale>'
        ? locales
          ? `(?:${locales.map(literal).join('|')})`
          : ANY_LOCALE
        : literal(part);
    })
    .join('');
}

const compiled = new Map<PathPattern, RegExp>();

/** Whether a path within the built site is one that the pattern means. */
export function matchesPattern(path: string, pattern: PathPattern): boolean {
  let expression = compiled.get(pattern);
  if (!expression) compiled.set(pattern, (expression = new RegExp(`^${patternSource(pattern)}$`)));
  return expression.test(path);
}
