import type { Issue } from '../../core/issue.ts';

/** A larger file is a mistake: the longest sensible article has a tenth of it. */
export const MAX_BYTES = 256 * 1024;
/** The lock file grows with the articles, about 2 KB each; nobody has a hundred thousand. */
export const MAX_MACHINE_WRITTEN_BYTES = 256 * 1024 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const BYTE_ORDER_MARK = '\ufeff';

/**
 * Turns a file's bytes into text with `\n` as line break.
 *
 * @param bytes the whole file
 * @param file its path, for messages
 * @param most how many bytes are sensible
 * @returns the text, undefined when there is none worth reading on; and what is wrong with the file
 */
export function decodeText(
  bytes: Uint8Array,
  file: string,
  most = MAX_BYTES,
): { text: string | undefined; issues: Issue[] } {
  if (bytes.length > most) return { text: undefined, issues: [fileTooLarge(bytes.length, file, most)] };

  let decoded: string;
  try {
    decoded = utf8.decode(bytes);
  } catch {
    return {
      text: undefined,
      issues: [
        {
          code: 'invalid-utf8',
          severity: 'error',
          file,
          ...firstBadByte(bytes),
          what: 'The file is not UTF-8 text.',
          why: 'Its letters would reach readers as question marks.',
          fix: 'Open it in its own encoding (Windows-1251 or UTF-16, perhaps) and save it as UTF-8.',
        },
      ],
    };
  }

  const issues: Issue[] = [];
  if (decoded.startsWith(BYTE_ORDER_MARK)) {
    decoded = decoded.slice(1);
    issues.push({
      code: 'byte-order-mark',
      // JSON does not allow it, everything else here overlooks it.
      severity: file.endsWith('.json') ? 'error' : 'warning',
      file,
      line: 1,
      column: 1,
      what: 'The file starts with an invisible byte order mark.',
      why: 'Other tools take it for a part of the first word and no longer find it.',
      fix: 'Save the file as "UTF-8", not as "UTF-8 with BOM".',
    });
  }
  const text = decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded;
  if (text.trim() === '')
    issues.push({
      code: 'empty-file',
      severity: 'error',
      file,
      what: 'The file is empty.',
      why: 'What should stand in it would be missing from the site.',
      fix: 'Fill it, or delete it.',
    });
  return { text: text.trim() === '' ? undefined : text, issues };
}

/** @param size in bytes, as is `most` */
export function fileTooLarge(size: number, file: string, most = MAX_BYTES): Issue {
  return {
    code: 'file-too-large',
    severity: 'error',
    file,
    what: `The file has ${Math.round(size / 1024)} KB; at most ${most / 1024} KB are read.`,
    why: 'Nobody reads a page of that size to its end, and a phone takes long to load it.',
    fix: 'Check that this is the right file; split an article into several that link to each other.',
  };
}

/** The line of the first byte that is not UTF-8: everything before it decodes. */
function firstBadByte(bytes: Uint8Array): { line: number; column: number } {
  const [readable = ''] = new TextDecoder('utf-8').decode(bytes).split('\ufffd');
  const lines = readable.split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
