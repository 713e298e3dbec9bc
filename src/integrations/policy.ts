import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { tightenPolicy } from './policy/tighten-policy.ts';

/** Puts each built page's Content-Security-Policy first; see `tightenPolicy`. */
export function policyFirst(): AstroIntegration {
  return {
    name: 'spravka:policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!name.endsWith('.html')) continue;
          // Without promises: of ten thousand small files they cost more than the reading.
          const path = join(folder, name);
          const page = readFileSync(path, 'utf8');
          const tight = tightenPolicy(page);
          if (tight !== page) writeFileSync(path, tight);
        }
      },
    },
  };
}
