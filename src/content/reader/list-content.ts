import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../../core/issue.ts';
import { insideContent } from './content-folder.ts';

/** What the file system says about the content: files and folders by name, hidden ones left out. */
export interface Folder {
  /** `content/…`, wherever the content folder stands. */
  path: string;
  files: string[];
  folders: ReadonlyMap<string, Folder>;
}

/**
 * Lists a content folder with everything in it.
 *
 * @param place the content folder
 * @returns the tree; undefined, with an issue, when there is no such folder
 */
export function listContent(place: string): { folder: Folder | undefined; issues: Issue[] } {
  try {
    return { folder: list(place, 'content'), issues: [] };
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
          fix: 'Name the folder of your help centre with --content, and see that you may read it.',
        },
      ],
    };
  }
}

function list(place: string, path: string): Folder {
  // Hidden files belong to the operating system or an editor.
  const entries = readdirSync(join(place, insideContent(path)), { withFileTypes: true }).filter(
    (entry) => !entry.name.startsWith('.'),
  );
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const folders = new Map<string, Folder>();
  for (const entry of entries)
    if (entry.isDirectory()) folders.set(entry.name, list(place, `${path}/${entry.name}`));
  return { path, files: entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name), folders };
}
