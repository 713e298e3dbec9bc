import { HEADER_TABLE, PAGES } from '../header-table.ts';
import { matchesPattern, type PathPattern } from '../path-pattern.ts';

/**
 * A `_headers` file as Netlify and Cloudflare Pages read it. Where several rules fit a path their headers add up, so no
 * header is in two rules for one path; the policy of a picture is the exception: there both hold, as they should.
 *
 * What depends on what the request accepts is left out: these hosts send files.
 *
 * @param root the path of the site, with a slash at its end
 * @param files paths of the built site’s files
 */
export function headersFile(root: string, files: readonly string[]): string {
  const rules = new Map<string, string[]>();
  const add = (path: string, name: string, value: string) => {
    const lines = rules.get(root + path) ?? [];
    rules.set(root + path, [...lines, `  ${name}: ${value}`]);
  };
  for (const { name, values, otherwise, impliedOtherwise, negotiated } of HEADER_TABLE) {
    if (negotiated) continue;
    const folders: string[] = [];
    for (const { paths, value } of values.filter((entry) => entry.paths !== PAGES))
      for (const path of paths.flatMap((pattern) => splats(pattern, files))) {
        add(path, name, value);
        folders.push(topOf(path));
      }
    const ofPages = values.find(({ paths }) => paths === PAGES);
    if (ofPages)
      for (const path of tops(files.filter((file) => file.endsWith('.html'))))
        if (!folders.includes(topOf(path))) add(path, name, ofPages.value);
    if (otherwise !== undefined && !impliedOtherwise) add('*', name, otherwise);
  }
  return [...rules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, lines]) => `${[path, ...lines].join('\n')}\n`)
    .join('\n');
}

/** A pattern as paths with `*` at their end or in front of an ending; where it is neither, the files that it means. */
function splats(pattern: PathPattern, files: readonly string[]): string[] {
  const hits = files.filter((file) => matchesPattern(file, pattern)).sort();
  if (hits.length === 0) return [];
  const plain = pattern.replace('**', '');
  return !/[*<]/.test(plain) && pattern !== plain ? [pattern.replace('**', '*')] : hits;
}

/** The first part of a path: `embed` of `embed/v1/auto.js`. */
const topOf = (path: string) => path.split('/')[0] ?? path;

/** Where files lie at the top of the site, folders with all that is in them; the home page by the name visitors ask for. */
const tops = (files: readonly string[]): string[] =>
  [...new Set(files.map((file) => (file.includes('/') ? `${topOf(file)}/*` : file)))]
    .map((path) => (path === 'index.html' ? '' : path))
    .sort();
