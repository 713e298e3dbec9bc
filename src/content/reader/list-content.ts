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

/** Files of systems and copies of editors, which nobody put there. */
const DROPPINGS = /^(?:Thumbs\.db|desktop\.ini|ehthumbs\.db|Icon\r|__MACOSX|.*~|#.*#|~\$.*)$/i;

/**
 * Lists a content folder with everything in it.
 *
 * @param place the content folder
 * @returns the tree; undefined, with an issue, when there is no such folder
 */
export function listContent(place: string): { folder: Folder | undefined; issues: Issue[] } {
  const issues: Issue[] = [];
  try {
    return { folder: list(place, 'content', issues), issues };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    issues.push({
      code: 'missing-file',
      severity: 'error',
      file: 'content',
      what: `The folder content/ cannot be read: ${reason}.`,
      why: 'It holds everything the site says.',
      fix: 'Name the folder of your help centre with --content, and see that you may read it.',
    });
    return { folder: undefined, issues };
  }
}

/**
 * Finds what is neither a file nor a folder in `public/`, which is published as it stands.
 *
 * @param root the project's root
 */
export function checkPublic(root: string): Issue[] {
  const found: Issue[] = [];
  try {
    list(join(root, 'public'), 'content', found);
  } catch {
    // A project need not have one.
  }
  return found.map((issue) => ({ ...issue, file: issue.file.replace(/^content/, 'public') }));
}

function list(place: string, path: string, issues: Issue[]): Folder {
  // Hidden files belong to the operating system or an editor.
  const entries = readdirSync(join(place, insideContent(path)), { withFileTypes: true }).filter(
    (entry) => !entry.name.startsWith('.') && !DROPPINGS.test(entry.name),
  );
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const folders = new Map<string, Folder>();
  const files: string[] = [];
  for (const entry of entries) {
    const file = `${path}/${entry.name}`;
    if (entry.isDirectory()) folders.set(entry.name, list(place, file, issues));
    else if (entry.isFile()) files.push(entry.name);
    else {
      issues.push(entry.isSymbolicLink() ? linkedFile(file) : specialFile(file));
      // The name is known, so that nothing is said to be missing; `readText` reads no such file.
      files.push(entry.name);
    }
  }
  return { path, files, folders };
}

function linkedFile(file: string): Issue {
  return {
    code: 'linked-file',
    severity: 'error',
    file,
    what: 'This is a symbolic link, not a file or folder of its own.',
    why: 'What it leads to can be outside the project, change unseen, and would be published all the same.',
    fix: 'Put the file or folder itself in this place, and delete the link.',
  };
}

function specialFile(file: string): Issue {
  return {
    code: 'special-file',
    severity: 'error',
    file,
    what: 'This is a device, pipe or socket, not a file.',
    why: 'Reading it could wait for ever, or never come to an end.',
    fix: 'Delete it, or put a plain file in its place.',
  };
}
