import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import type { Issue } from '../../core/issue.ts';
import { namesOnDrawing } from '../text/drawing.ts';
import type { MediaOfArticle, PictureOfArticle } from './content.ts';
import { insideContent } from './content-folder.ts';
import { fileTooLarge } from './decode-text.ts';
import { readBytes } from './read-bytes.ts';
import { unreadableFile } from './read-text.ts';
import { svgSlips } from './svg-slips.ts';

/** A picture that a person can look at has a tenth of it; a video for a help page, too. */
const MOST_BYTES = { picture: 8 * 1024 * 1024, video: 48 * 1024 * 1024 };

/** Pixels on a side. */
const MOST_PIXELS = 16_384;

/**
 * Reads a picture: its size on the screen, and its hash, by which its address changes when it does.
 *
 * @param place the content folder
 * @param file `content/…`
 */
export function readPicture(
  place: string,
  file: string,
): { picture: PictureOfArticle | undefined; issues: Issue[] } {
  const { media, bytes, issues } = readMedia(place, file, MOST_BYTES.picture);
  if (!media) return { picture: undefined, issues };
  const size = sizeOf(bytes);
  if (!size) return { picture: undefined, issues: [unreadablePicture(file)] };
  if (!file.endsWith('.svg')) return { picture: { ...media, ...size, names: [] }, issues };
  const svg = bytes.toString('utf8');
  issues.push(...svgSlips(svg, file));
  return { picture: { ...media, ...size, names: namesOnDrawing(svg) }, issues };
}

/** Reads a video as far as its hash needs. */
export function readVideo(
  place: string,
  file: string,
): { video: MediaOfArticle | undefined; issues: Issue[] } {
  const { media, issues } = readMedia(place, file, MOST_BYTES.video);
  return { video: media, issues };
}

function readMedia(
  place: string,
  file: string,
  most: number,
): { media: MediaOfArticle | undefined; bytes: Buffer; issues: Issue[] } {
  const nothing = { media: undefined, bytes: Buffer.alloc(0) };
  const read = readBytes(join(place, insideContent(file)), most);
  if ('special' in read) return { ...nothing, issues: [] };
  if ('size' in read) return { ...nothing, issues: [fileTooLarge(read.size, file, most)] };
  if ('error' in read) return { ...nothing, issues: [unreadableFile(read.error, file)] };
  const bytes = file.endsWith('.svg') ? withLineFeeds(read.bytes) : read.bytes;
  const name = file.slice(file.lastIndexOf('/') + 1);
  const hash = createHash('sha256').update(bytes).digest('hex');
  return { media: { name, file, hash, bytes: bytes.length }, bytes, issues: [] };
}

/** In pixels, upright as a camera meant it. */
function sizeOf(bytes: Buffer): { width: number; height: number } | undefined {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    const [w, h] = orientation >= 5 ? [height, width] : [width, height];
    const good = (side: number) => side >= 1 && side <= MOST_PIXELS;
    return good(w) && good(h) ? { width: Math.round(w), height: Math.round(h) } : undefined;
  } catch {
    return undefined;
  }
}

function unreadablePicture(file: string): Issue {
  return {
    code: 'unreadable-picture',
    severity: 'error',
    file,
    what: 'This is no picture that could be read, or it says no size.',
    why: 'Readers would see an empty frame.',
    fix: 'Save it again as PNG, JPEG, WebP or SVG; an SVG needs width and height, or a viewBox.',
  };
}

/** A drawing is text: checked out with other line breaks, it is still the same picture under the same address. */
export function withLineFeeds(bytes: Buffer): Buffer {
  return bytes.includes('\r\n') ? Buffer.from(bytes.toString('utf8').replaceAll('\r\n', '\n')) : bytes;
}
