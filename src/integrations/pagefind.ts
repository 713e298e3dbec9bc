import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { helpCentre } from '../content/help-centre/current.ts';
import type { Paths } from '../project/paths.ts';
import { serveLiveIndex } from './pagefind/serve-live-index.ts';
import { writeIndex } from './pagefind/write-index.ts';

/**
 * Keeps Pagefind's index of the site at `pagefind/`: written after a build, made on demand in development.
 */
export function searchIndex(paths: Paths): AstroIntegration {
  return {
    name: 'spravka:search-index',
    hooks: {
      'astro:server:setup': ({ server, logger }) =>
        serveLiveIndex(server, paths, (message) => logger.warn(message)),
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await writeIndex(fileURLToPath(dir), helpCentre().content);
        logger.info(`Search index written; ${pages} pages read.`);
      },
    },
  };
}
