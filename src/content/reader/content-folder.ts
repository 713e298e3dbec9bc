import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What every file of the content is called after, wherever its folder stands: `content/articles/…`. */
const NAME = 'content';

/**
 * The folder that holds `site.yaml`.
 *
 * @param root the help centre's folder: it holds `content/`, or is that folder itself, whatever its name
 */
export function contentFolder(root: string): string {
  return existsSync(join(root, 'site.yaml')) ? root : join(root, NAME);
}

/**
 * Where a file of the content is on disk.
 *
 * @param root as for {@link contentFolder}
 * @param file its name in issues and changes, like `content/articles/invite/en.mdx`; `content` is the folder itself
 */
export function contentPath(root: string, file: string): string {
  return join(contentFolder(root), insideContent(file));
}

/**
 * The path of a file within the content folder.
 *
 * @throws when it is not one of the content's
 */
export function insideContent(file: string): string {
  if (file === NAME) return '.';
  if (!file.startsWith(`${NAME}/`)) throw new Error(`${file} is no file of the content.`);
  return file.slice(NAME.length + 1);
}
