import { glob, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createRoutes } from '../core/routes.ts';
import { headersFile } from '../hosting/hosts/headers-file.ts';
import { redirectsFile } from '../hosting/hosts/redirects-file.ts';

/**
 * Tells hosts that read `_headers` and `_redirects` (Netlify, Cloudflare Pages and others) what our own server does. An
 * operator’s own rules in `public/` stay, in front of ours.
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
        for await (const file of glob('**/*.*', { cwd: folder })) files.push(file.split(sep).join('/'));
        await addTo(join(folder, '_headers'), headersFile(root, files));
        await addTo(join(folder, '_redirects'), redirectsFile(root));
      },
    },
  };
}

async function addTo(file: string, rules: string | undefined): Promise<void> {
  if (rules === undefined) return;
  const own = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  await writeFile(file, own === '' ? rules : `${own.trimEnd()}\n\n${rules}`);
}
