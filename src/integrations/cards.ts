import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { shareCards } from '../site/views/share-cards.ts';

/** Puts the share cards of this build beside its pages; they were made before, for pages name them by their contents. */
export function cards(): AstroIntegration {
  return {
    name: 'spravka:cards',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const { path, file } of shareCards().values()) {
          const to = join(fileURLToPath(dir), path);
          mkdirSync(dirname(to), { recursive: true });
          copyFileSync(file, to);
        }
      },
    },
  };
}
