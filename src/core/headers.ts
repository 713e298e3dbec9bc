/** Names whose files never change: Astro's, and the scripts of the embed kit with a hash before their ending. */
const LASTING = [/^_astro\//, /^embed\/v1\/[^/]+\.[0-9a-f]{8,}\.js$/];
/** The script that embedders load under a name that never changes; a fix of it reaches them within this time. */
const LATEST = /^embed\/v1\/auto\.js$/;
const OPEN = /^embed\//;

/** Files that tell a host how to serve the site; they are read by it and served to nobody. */
export const HOST_FILES: readonly string[] = ['_headers', '_redirects'];

const YEAR = 31_536_000;
const TEN_MINUTES = 600;

/** What every answer is guarded with. */
export const GUARDS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
};

/** What lets pages of any origin read a file; all of it is public, and no cookie is ever asked for. */
export const SHARED: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};

/**
 * How long a file may be kept without asking again, as the value of Cache-Control; undefined where it may not.
 *
 * @param path of the file within the built site: `_astro/page.css`
 */
export function keepFor(path: string): string | undefined {
  if (LASTING.some((name) => name.test(path))) return `public, max-age=${YEAR}, immutable`;
  return LATEST.test(path) ? `public, max-age=${TEN_MINUTES}` : undefined;
}

/** Whether pages of other origins may read what lies at a path within the built site. */
export const isShared = (path: string): boolean => OPEN.test(path);
