import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../../core/issue.ts';
import { insideContent } from './content-folder.ts';
import { decodeText, fileTooLarge, MAX_BYTES } from './decode-text.ts';

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
  try {
    // Without promises: of ten thousand small files they cost more than the reading.
    const handle = openSync(join(place, insideContent(file)), 'r');
    try {
      const { size } = fstatSync(handle);
      if (size > most) return { text: undefined, issues: [fileTooLarge(size, file, most)] };
      return decodeText(readFileSync(handle), file, most);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    return {
      text: undefined,
      issues: [
        {
          code: 'unreadable-file',
          severity: 'error',
          file,
          what: `The file cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
          why: 'What stands in it would be missing from the site.',
          fix: 'See that the file exists, is no folder or broken link, and that you may read it.',
        },
      ],
    };
  }
}
