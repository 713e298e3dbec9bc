import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import astroSitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { changedOn } from './sitemap/changed-on.ts';
import { isOwnPage } from './sitemap/is-own-page.ts';

/**
 * Writes the sitemap: every page that stands for itself. What a page says of itself in its head decides, so that the two
 * can never disagree: one that asks not to be indexed, or that names another page as the one to index (a text whose
 * translation is owed, an article that was replaced), is left out.
 */
export function sitemap(): AstroIntegration[] {
  let outDir = '';
  let base = '/';
  const fileOf = (page: string) => {
    const path = decodeURI(new URL(page).pathname).slice(base.length);
    return join(outDir, path, ...(path === '' || path.endsWith('/') ? ['index.html'] : []));
  };
  return [
    {
      name: 'spravka:sitemap-filter',
      hooks: {
        'astro:config:done': ({ config }) => {
          outDir = fileURLToPath(config.outDir);
          base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        },
      },
    },
    astroSitemap({
      filter: (page) => existsSync(fileOf(page)) && isOwnPage(readFileSync(fileOf(page), 'utf8'), page),
      serialize: (item) => {
        const lastmod = changedOn(readFileSync(fileOf(item.url), 'utf8'));
        return lastmod === undefined ? item : { ...item, lastmod };
      },
    }),
  ];
}
