import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../../core/issue.ts';

/** What the file system says about `content/`: files and folders by name, hidden ones left out. */
export interface Folder {
  /** Path from the project's root. */
  path: string;
  files: string[];
  folders: ReadonlyMap<string, Folder>;
}

/**
 * Lists `content/` with everything in it.
 *
 * @param root the project's root
 * @returns the tree; undefined, with an issue, when there is no such folder
 */
export function listContent(root: string): { folder: Folder | undefined; issues: Issue[] } {
  try {
    return { folder: list(root, 'content'), issues: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      folder: undefined,
      issues: [
        {
          code: 'missing-file',
          severity: 'error',
          file: 'content',
          what: `The folder content/ cannot be read: ${reason}.`,
          why: 'It holds everything the site says.',
          fix: 'Run the command in the folder that holds content/, and see that you may read it.',
        },
      ],
    };
  }
}

function list(root: string, path: string): Folder {
  // Hidden files belong to the operating system or an editor.
  const entries = readdirSync(join(root, path), { withFileTypes: true }).filter(
    (entry) => !entry.name.startsWith('.'),
  );
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const folders = new Map<string, Folder>();
  for (const entry of entries)
    if (entry.isDirectory()) folders.set(entry.name, list(root, `${path}/${entry.name}`));
  return { path, files: entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name), folders };
}
