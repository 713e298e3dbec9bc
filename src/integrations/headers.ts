import { appendFile, glob } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createRoutes } from '../core/routes.ts';
import { headersFile } from './headers/headers-file.ts';

/**
 * Tells hosts that read a `_headers` file (Netlify, Cloudflare Pages and others) which files other origins may read and
 * which may be kept. An operator's own rules in `public/_headers` stay, in front of ours.
 */
export function headers(): AstroIntegration {
  let root = '/';
  return {
    name: 'spravka:headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = createRoutes(config.base).root();
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files: string[] = [];
        for await (const file of glob('{_astro,embed}/**/*.*', { cwd: folder }))
          files.push(file.split(sep).join('/'));
        await appendFile(join(folder, '_headers'), headersFile(root, files));
      },
    },
  };
}
