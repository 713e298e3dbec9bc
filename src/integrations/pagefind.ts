import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { helpCentre } from '../content/help-centre/current.ts';
import type { Paths } from '../project/paths.ts';
import { keptOutputs } from './keep/current.ts';
import { bringSearchPagesUpToDate, searchPagesFolder } from './pagefind/search-pages.ts';
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
        const site = fileURLToPath(dir);
        const folder = searchPagesFolder(paths);
        const taken = keptOutputs()?.taken;
        bringSearchPagesUpToDate(site, folder, (path) => taken?.has(path) ?? false);
        const pages = await writeIndex(folder, site, helpCentre());
        logger.info(`Search index written; ${pages} pages read.`);
      },
    },
  };
}
