import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { helpCentre } from '../content/help-centre/current.ts';
import { createRoutes } from '../core/routes.ts';
import { contentType } from '../hosting/content-types.ts';
import { copiesOf } from '../site/copies/copies-of.ts';

/** Writes what programs read beside the pages, and answers with it in development. */
export function copies(): AstroIntegration {
  return {
    name: 'spravka:copies',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const root = createRoutes(server.config.base).root();
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.originalUrl ?? request.url ?? '/', 'http://localhost');
          const make = pathname.startsWith(root) && copiesOf(helpCentre()).get(pathname.slice(root.length));
          if (!make) return next();
          response.setHeader('content-type', contentType(pathname));
          response.end(make());
        });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const [path, make] of copiesOf(helpCentre())) {
          const file = join(folder, path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, make());
        }
      },
    },
  };
}
