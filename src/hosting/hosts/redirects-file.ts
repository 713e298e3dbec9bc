/**
 * A `_redirects` file as Netlify and Cloudflare Pages read it: the root of a host whose help centre has a path of its
 * own leads there.
 *
 * @param root the path of the site, with a slash at its end
 * @returns undefined when nothing is to be redirected
 */
export const redirectsFile = (root: string): string | undefined =>
  root === '/' ? undefined : `/ ${root} 302\n`;
