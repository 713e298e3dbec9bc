import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readSite } from '../content/reader/read-site.ts';
import type { Paths } from '../project/paths.ts';
import { brandStyles } from './brand/brand-styles.ts';
import { drawingsModule } from './brand/drawings.ts';
import { makeIcons } from './brand/icons.ts';
import { writeOutput } from './keep/write-outputs.ts';

const TOKENS = '/site/styles/tokens.css';
const ICON = 'favicon.svg';
const DRAWINGS = 'virtual:spravka/brand';
const RESOLVED = `\0${DRAWINGS}`;

/**
 * Gives the site a help centre's own looks: colours, corners and lines (`site.yaml`) follow the engine's tokens in the
 * style sheet, and the drawings of `content/brand/` stand in place of the engine's.
 */
export function brand({ root, content }: Pick<Paths, 'root' | 'content'>): AstroIntegration {
  const folder = join(content, 'brand');
  const icon = join(folder, ICON);
  return {
    name: 'spravka:brand',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'spravka:brand',
                enforce: 'pre',
                resolveId: (id: string) => (id === DRAWINGS ? RESOLVED : undefined),
                load: (id: string) => (id === RESOLVED ? drawingsModule(folder) : undefined),
                transform: (code: string, id: string) =>
                  id.replaceAll('\\', '/').split('?')[0]?.endsWith(TOKENS)
                    ? `${code}\n${brandStyles(readSite(root))}`
                    : undefined,
              },
            ],
          },
        });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (!existsSync(icon) || !request.url?.split('?')[0]?.endsWith(`/${ICON}`)) return next();
          response.setHeader('content-type', 'image/svg+xml');
          response.end(readFileSync(icon));
        });
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const drawn = join(site, ICON);
        if (existsSync(icon)) copyFileSync(icon, drawn);
        for (const [path, data] of await makeIcons(readFileSync(drawn))) writeOutput(join(site, path), data);
      },
    },
  };
}
