import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { createRoutes } from './src/core/routes.ts';
import { embed } from './src/integrations/embed.ts';
import { fonts } from './src/integrations/fonts.ts';
import { headers } from './src/integrations/headers.ts';
import { helpPackage } from './src/integrations/package.ts';
import { searchIndex } from './src/integrations/pagefind.ts';
import { policyFirst } from './src/integrations/policy.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { arrows, componentPlace, links, sections, typography } from './src/content/text/plugins.ts';
import { readSite } from './src/content/reader/read-site.ts';

const site = readSite(process.cwd());
const routes = createRoutes(site.base);

export default defineConfig({
  site: site.origin,
  base: site.base,
  trailingSlash: 'always',
  build: { format: 'directory' },
  // Links are followed by people, not guessed at: fetching pages ahead would cost the reader bytes unasked.
  prefetch: false,
  devToolbar: { enabled: false },
  markdown: {
    processor: satteri({
      mdastPlugins: [links(routes), typography, componentPlace, arrows, sections],
      // The typography of each language is ours; see src/i18n/languages.
      features: { smartPunctuation: false },
    }),
    syntaxHighlight: false,
  },
  // One style sheet for the whole site: one request, and it is there already on the next page.
  vite: {
    build: { cssCodeSplit: false },
    // Search is loaded while somebody types: in development, finding this only then would load the page anew.
    optimizeDeps: { include: ['stemmer'] },
  },
  integrations: [mdx(), sitemap(), fonts(), embed(), helpPackage(), policyFirst(), searchIndex(), headers()],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        // The guide for embedders shows the help panel at work.
        "frame-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
      // Pagefind compiles WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
});
