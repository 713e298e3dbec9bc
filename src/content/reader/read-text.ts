import { join } from 'node:path';
import type { Issue } from '../../core/issue.ts';
import { insideContent } from './content-folder.ts';
import { decodeText, fileTooLarge, MAX_BYTES } from './decode-text.ts';
import { readBytes } from './read-bytes.ts';

/** A file's text, or what is wrong with the file. */
export interface ReadText {
  text: string | undefined;
  issues: Issue[];
}

/**
 * Reads a text file; never more of it than is needed to see that it is too large.
 *
 * @param place the content folder
 * @param file `content/…`
 * @param most how many bytes are sensible
 */
export function readText(place: string, file: string, most = MAX_BYTES): ReadText {
  const read = readBytes(join(place, insideContent(file)), most);
  if ('bytes' in read) return decodeText(read.bytes, file, most);
  // Links and devices were reported where the folder was listed.
  if ('special' in read) return { text: undefined, issues: [] };
  if ('size' in read) return { text: undefined, issues: [fileTooLarge(read.size, file, most)] };
  return { text: undefined, issues: [unreadableFile(read.error, file)] };
}

/** Says that a file cannot be read, with what the system said. */
export function unreadableFile(error: unknown, file: string): Issue {
  return {
    code: 'unreadable-file',
    severity: 'error',
    file,
    what: `The file cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    why: 'What stands in it would be missing from the site.',
    fix: 'See that the file exists, is no folder or broken link, and that you may read it.',
  };
}
