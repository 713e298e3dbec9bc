import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readSite } from '../content/reader/read-site.ts';
import type { Paths } from '../project/paths.ts';
import { brandTokens } from './brand/brand-tokens.ts';

const TOKENS = '/site/styles/tokens.css';
const ICON = 'favicon.svg';

/**
 * Gives the site a help centre's own looks: `colour` of `site.yaml` follows the engine's tokens in the style sheet, and
 * `brand/favicon.svg` stands in place of the engine's.
 */
export function brand({ root, content }: Pick<Paths, 'root' | 'content'>): AstroIntegration {
  const icon = join(content, 'brand', ICON);
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
                transform: (code: string, id: string) =>
                  id.replaceAll('\\', '/').split('?')[0]?.endsWith(TOKENS)
                    ? `${code}\n${brandTokens(readSite(root).colour)}`
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
      'astro:build:done': ({ dir }) => {
        if (existsSync(icon)) copyFileSync(icon, join(fileURLToPath(dir), ICON));
      },
    },
  };
}
