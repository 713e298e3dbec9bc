import { createReadStream } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentType } from '../hosting/content-types.ts';
import { helpCentre } from '../content/help-centre/current.ts';
import type { Paths } from '../project/paths.ts';
import { mediaOutputs, type PictureOutput } from '../site/views/pictures.ts';
import { brandPalette } from './brand/brand-palette.ts';
import { makePicture } from './pictures/make-picture.ts';

/** As many at a time as keep two processors busy; each takes its picture's pixels in memory. */
const AT_ONCE = 4;

/**
 * Makes the sizes and formats of the pictures that articles show, and copies their videos. What was made once is kept,
 * by the hash of the original.
 *
 * @param paths where the content and what is kept between builds are
 */
export function pictures(paths: Paths): AstroIntegration {
  const cache = join(paths.cache, 'pictures');
  const make = (output: PictureOutput) =>
    makePicture(paths.content, brandPalette(helpCentre().site.colour), output, cache);
  return {
    name: 'spravka:pictures',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const outputs = mediaOutputs(helpCentre());
        const queue = [...outputs];
        const work = async () => {
          for (let output = queue.shift(); output; output = queue.shift()) {
            const to = join(folder, output.path);
            await mkdir(dirname(to), { recursive: true });
            await copyFile(await make(output), to);
          }
        };
        await Promise.all(Array.from({ length: AT_ONCE }, work));
        if (outputs.length > 0) logger.info(`${outputs.length} files of pictures and videos written.`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = request.url?.split('?')[0];
          const wanted = mediaOutputs(helpCentre()).find((output) => path?.endsWith(`/${output.path}`));
          if (!wanted) return next();
          make(wanted).then(
            (file) => {
              response.setHeader('content-type', contentType(wanted.path));
              createReadStream(file).pipe(response);
            },
            (error: unknown) => next(error),
          );
        });
      },
    },
  };
}
