import { imageSize } from 'image-size';
import sharp from 'sharp';
import { APP_ICONS } from '../../site/views/app-icons.ts';

/**
 * The site's icon as pictures, for what takes no drawings: phones that put the help centre among their programs.
 *
 * @param svg the icon as a drawing
 * @returns the data of each by its path within the site
 */
export async function makeIcons(svg: Buffer): Promise<Map<string, Buffer>> {
  const { width, height } = imageSize(svg);
  const made = APP_ICONS.map(async ({ path, size }): Promise<[string, Buffer]> => {
    // Drawn at the size it is shown in: 72 is a drawing's own density, one unit a pixel.
    const density = Math.min(2400, Math.ceil((72 * size) / Math.max(1, Math.min(width, height))));
    const picture = sharp(svg, { density }).resize(size, size, {
      fit: 'contain',
      background: { r: 0, g: 0, b: 0, alpha: 0 },
    });
    return [path, await picture.png({ compressionLevel: 9 }).toBuffer()];
  });
  return new Map(await Promise.all(made));
}
