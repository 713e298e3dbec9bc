import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { insideContent } from '../../content/reader/content-folder.ts';
import { fillDrawing } from '../../content/text/drawing.ts';
import type { Palette } from '../../core/palette.ts';
import { withLineFeeds } from '../../content/reader/read-media.ts';
import type { PictureOutput } from '../../site/views/pictures.ts';
import { drawingStyle } from './drawing-style.ts';

/** Screenshots hold letters: below this their edges fray. */
const QUALITY = { avif: 60, webp: 82 };

/**
 * Makes one file of a picture, or finds it where it was made before.
 *
 * @param content the content folder
 * @param palette of the site, for drawings that name things
 * @param cache the folder that keeps what was made; its names hold the hash of the original
 * @returns where the file is
 */
export async function makePicture(
  content: string,
  palette: Palette,
  output: PictureOutput,
  cache: string,
): Promise<string> {
  const original = join(content, insideContent(output.from));
  if (output.format === 'as-is' && !original.endsWith('.svg')) return original;
  const kept = join(cache, output.path);
  if (existsSync(kept)) return kept;
  await mkdir(dirname(kept), { recursive: true });
  if (output.format === 'as-is') {
    const bytes = await readFile(original);
    const { drawn: wanted } = output;
    const svg = withLineFeeds(bytes);
    if (svg === bytes && !wanted) return original;
    const drawn = wanted
      ? fillDrawing(
          svg.toString('utf8'),
          (term) => wanted.labels[term] ?? term,
          drawingStyle(palette[wanted.scheme]),
        )
      : svg;
    await writeFile(`${kept}.${process.pid}`, drawn);
    await rename(`${kept}.${process.pid}`, kept);
    return kept;
  }
  const picture = sharp(original).rotate().resize({ width: output.width, withoutEnlargement: true });
  // Two builds may make the same file at once: only a whole one bears the name.
  const making = `${kept}.${process.pid}`;
  if (output.format === 'avif') await picture.avif({ quality: QUALITY.avif, effort: 4 }).toFile(making);
  else await picture.webp({ quality: QUALITY.webp }).toFile(making);
  await rename(making, kept);
  return kept;
}
