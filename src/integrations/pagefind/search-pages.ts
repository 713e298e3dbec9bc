import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Paths } from '../../project/paths.ts';
import { searchPage } from './search-page.ts';

/** The pages that can be found; Pagefind would read every other page of the site only to leave it out. */
const PAGES = '*/articles/**/*.html';

/** The folder with what search reads of pages, each where it stands in the site. */
export const searchPagesFolder = ({ cache }: Pick<Paths, 'cache'>): string => join(cache, 'search-pages');

/** Where it stands what search reads of a page; undefined for what it reads nothing of. */
export const searchPageFile = (paths: Pick<Paths, 'cache'>, path: string): string | undefined =>
  /^[^/]+\/articles\/.+\.html$/.test(path) ? join(searchPagesFolder(paths), path) : undefined;

/**
 * Brings the folder that the index is made from up to date: what search reads of the pages of articles.
 *
 * @param site the built site, before the marks for Pagefind are taken out of its pages
 * @param folder keeps what was read of the pages of the last build
 * @param isKept whether a page is that of the last build, by its path in the site
 */
export function bringSearchPagesUpToDate(
  site: string,
  folder: string,
  isKept: (path: string) => boolean,
): void {
  const pages = new Set(globSync(PAGES, { cwd: site }));
  for (const path of globSync(PAGES, { cwd: folder })) if (!pages.has(path)) rmSync(join(folder, path));
  for (const path of pages) {
    if (isKept(path.split(sep).join('/'))) continue;
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, searchPage(readFileSync(join(site, path), 'utf8')));
  }
}
