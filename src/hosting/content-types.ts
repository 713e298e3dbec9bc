const UTF8 = '; charset=utf-8';

/** Of everything that is not listed. */
export const OTHER_TYPE = 'application/octet-stream';

/** Pagefind’s own files: bytes to everyone but Pagefind, which packs them with gzip and reads them unpacked as well. */
const PACKED = ['.pagefind', '.pf_filter', '.pf_fragment', '.pf_index', '.pf_meta'];

/** The media type of files, by their ending. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': `text/css${UTF8}`,
  '.gif': 'image/gif',
  '.html': `text/html${UTF8}`,
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': `text/javascript${UTF8}`,
  '.json': `application/json${UTF8}`,
  '.mjs': `text/javascript${UTF8}`,
  '.md': `text/markdown${UTF8}`,
  '.mp4': 'video/mp4',
  '.png': 'image/png',
  '.svg': `image/svg+xml${UTF8}`,
  '.tgz': 'application/gzip',
  '.txt': `text/plain${UTF8}`,
  '.wasm': 'application/wasm',
  '.webmanifest': `application/manifest+json${UTF8}`,
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': `application/xml${UTF8}`,
  ...Object.fromEntries(PACKED.map((ending) => [ending, OTHER_TYPE])),
};

/** The ending of a path, with its dot and in small letters; empty where there is none. */
const endingOf = (path: string): string => /\.[^./]*$/.exec(path)?.[0].toLowerCase() ?? '';

/** The media type of a file, by its ending. */
export const contentType = (file: string): string => CONTENT_TYPES[endingOf(file)] ?? OTHER_TYPE;

/** Whether sending a file of this media type compressed saves anything. */
export function isCompressible(type: string): boolean {
  return type.includes('charset=') || type === 'application/wasm' || type === 'image/x-icon';
}

/** Whether a file is one of Pagefind’s. */
export const isPacked = (file: string): boolean => PACKED.includes(endingOf(file));
