import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { helpCentre } from '../content/help-centre/current.ts';
import { serveLiveIndex } from './pagefind/serve-live-index.ts';
import { writeIndex } from './pagefind/write-index.ts';

/**
 * Keeps Pagefind's index of the site at `pagefind/`: written after a build, made on demand in development.
 *
 * @param root the project's root
 */
export function searchIndex(root = process.cwd()): AstroIntegration {
  return {
    name: 'spravka:search-index',
    hooks: {
      'astro:server:setup': ({ server, logger }) =>
        serveLiveIndex(server, root, (message) => logger.warn(message)),
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await writeIndex(fileURLToPath(dir), helpCentre().content);
        logger.info(`Search index written; ${pages} pages read.`);
      },
    },
  };
}
