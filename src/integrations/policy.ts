import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { tightenPolicy } from './policy/tighten-policy.ts';

/** Puts each built page's Content-Security-Policy first; see `tightenPolicy`. */
export function policyFirst(): AstroIntegration {
  return {
    name: 'spravka:policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for await (const name of glob('**/*.html', { cwd: folder })) {
          const path = join(folder, name);
          await writeFile(path, tightenPolicy(await readFile(path, 'utf8')));
        }
      },
    },
  };
}
