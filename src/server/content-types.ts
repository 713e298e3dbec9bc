import { extname } from 'node:path';

const UTF8 = '; charset=utf-8';

const TYPES: Readonly<Record<string, string>> = {
  '.css': `text/css${UTF8}`,
  '.html': `text/html${UTF8}`,
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': `text/javascript${UTF8}`,
  '.json': `application/json${UTF8}`,
  '.mjs': `text/javascript${UTF8}`,
  '.md': `text/markdown${UTF8}`,
  '.png': 'image/png',
  '.svg': `image/svg+xml${UTF8}`,
  '.tgz': 'application/gzip',
  '.txt': `text/plain${UTF8}`,
  '.wasm': 'application/wasm',
  '.webmanifest': `application/manifest+json${UTF8}`,
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': `application/xml${UTF8}`,
};

/** The media type of a file, by its ending. Pagefind's own endings are bytes to everyone but Pagefind. */
export function contentType(file: string): string {
  return TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
}

/** Whether sending a file of this media type compressed saves anything. */
export function isCompressible(type: string): boolean {
  return type.includes('charset=') || type === 'application/wasm' || type === 'image/x-icon';
}

const PACKED = new Set(['.pagefind', '.pf_filter', '.pf_fragment', '.pf_index', '.pf_meta']);

/** Whether a file is one of Pagefind's, which it packs with gzip and reads unpacked as well. */
export function isPacked(file: string): boolean {
  return PACKED.has(extname(file).toLowerCase());
}
