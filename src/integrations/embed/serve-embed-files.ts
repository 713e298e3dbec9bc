import type { HookParameters } from 'astro';
import { createRoutes } from '../../core/routes.ts';
import { contentType } from '../../hosting/content-types.ts';

/** What the development server answers with. */
interface Served {
  /** The text of each file by its path in the built site, as they are now. */
  files: () => Promise<ReadonlyMap<string, () => string>>;
  /** Is told of files that were saved, by absolute path. */
  changed: (path: string) => Promise<void>;
}

/** Answers requests for what other products load in development, where no built site exists. */
export function serveEmbedFiles(
  server: HookParameters<'astro:server:setup'>['server'],
  { files, changed }: Served,
): void {
  const root = createRoutes(server.config.base).root();
  server.watcher.on('all', (_event, path) => void changed(path));
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.originalUrl ?? request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(root) ? decodeURI(pathname.slice(root.length)) : '';
    if (!/^(embed\/|go\/|articles\.txt$)/.test(path)) return next();
    files().then((all) => {
      const make = all.get(path.endsWith('/') ? `${path}index.html` : path);
      if (!make) return next();
      response.setHeader('content-type', contentType(path.endsWith('/') ? `${path}index.html` : path));
      response.setHeader('cache-control', 'no-store');
      response.setHeader('access-control-allow-origin', '*');
      response.end(make());
    }, next);
  });
}
