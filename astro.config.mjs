import { defineConfig } from 'astro/config';
import { brand } from './src/integrations/brand.ts';
import { cards } from './src/integrations/cards.ts';
import { content } from './src/integrations/content.ts';
import { copies } from './src/integrations/copies.ts';
import { drawings } from './src/integrations/drawings.ts';
import { embed } from './src/integrations/embed.ts';
import { fonts } from './src/integrations/fonts.ts';
import { formerly } from './src/integrations/formerly.ts';
import { headers } from './src/integrations/headers.ts';
import { offline } from './src/integrations/offline.ts';
import { pictures } from './src/integrations/pictures.ts';
import { searchIndex } from './src/integrations/pagefind.ts';
import { finishPages } from './src/integrations/finish-pages.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { siteLanguages } from './src/integrations/site-languages.ts';
import { directives, SCRIPT_SOURCES } from './src/hosting/policy.ts';
import { settlePaths } from './src/project/paths.ts';
import { readSite } from './src/content/reader/read-site.ts';

const { paths } = settlePaths({ env: process.env, here: import.meta.dirname });
const site = readSite(paths.root);

export default defineConfig({
  site: site.origin,
  base: site.base,
  // Sites that one engine serves do not share what is kept between builds.
  cacheDir: `${paths.cache}/astro`,
  trailingSlash: 'always',
  build: { format: 'directory' },
  // Links are followed by people, not guessed at: fetching pages ahead would cost the reader bytes unasked.
  prefetch: false,
  devToolbar: { enabled: false },
  // One style sheet for the whole site, which `finishPages` cuts in two: what every article needs, and the rest.
  vite: {
    cacheDir: `${paths.cache}/vite`,
    // No setting of what lies above the project is its own.
    css: { postcss: {} },
    tsconfig: './tsconfig.json',
    server: { fs: { allow: [paths.engine, paths.content, paths.cache] } },
    build: {
      cssCodeSplit: false,
      // The script of an article's text would be small enough to stand in the page: in every one of them, again and again.
      assetsInlineLimit: (path) => (path.includes('ArticleTextScript') ? false : undefined),
    },
    // Search is loaded while somebody types: in development, finding this only then would load the page anew.
    optimizeDeps: { include: ['porter2'] },
  },
  integrations: [
    content(paths),
    siteLanguages(site.locales.map(({ id }) => id)),
    pictures(paths),
    sitemap(),
    brand(paths),
    drawings(paths),
    formerly(),
    fonts(paths),
    embed(paths),
    searchIndex(paths),
    finishPages(),
    copies(),
    cards(),
    offline(paths),
    headers(),
  ],
  security: {
    csp: {
      directives: directives({ offline: site.offline }),
      scriptDirective: { resources: [...SCRIPT_SOURCES] },
    },
  },
});
