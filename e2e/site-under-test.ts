import { readSite } from '../src/content/reader/read-site.ts';
import { createRoutes } from '../src/core/routes.ts';
import { settlePaths } from '../src/project/paths.ts';

/** Where the help centre under test stands: the engine's own, or the one `npm test -- --content <folder>` names. */
export const { paths } = settlePaths({ env: process.env, here: process.cwd() });

/** Its `site.yaml`. */
export const site = readSite(paths.root);

/** Its addresses. */
export const routes = createRoutes(site.base);
