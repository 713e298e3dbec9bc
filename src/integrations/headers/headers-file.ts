import { GUARDS, isShared, keepFor, SHARED } from '../../core/headers.ts';

/** Folders whose files are all kept for ever: one rule does for all of them. */
const KEPT_FOLDERS = ['_astro/'];
const SHARED_FOLDERS = ['embed/'];

/**
 * A `_headers` file as Netlify and Cloudflare Pages read it. Where several rules fit a path their headers add up, so no
 * header is in two rules for one path.
 *
 * @param root the path of the site, with a slash at its end
 * @param files paths of the built site's files
 */
export function headersFile(root: string, files: readonly string[]): string {
  const folders = KEPT_FOLDERS.filter((folder) => files.some((file) => file.startsWith(folder)));
  const kept = files.filter((file) => !folders.some((folder) => file.startsWith(folder)) && keepFor(file));
  return [
    rule(`${root}*`, GUARDS),
    ...SHARED_FOLDERS.filter(isShared).map((folder) => rule(`${root}${folder}*`, SHARED)),
    ...folders.map((folder) => rule(`${root}${folder}*`, keep(folder))),
    ...kept.sort().map((file) => rule(root + file, keep(file))),
  ].join('\n');
}

const keep = (path: string) => ({ 'cache-control': keepFor(path) ?? '' });

const rule = (path: string, headers: Readonly<Record<string, string>>) =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
