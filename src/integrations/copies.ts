import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { helpCentre } from '../content/help-centre/current.ts';
import { createRoutes } from '../core/routes.ts';
import { contentType } from '../hosting/content-types.ts';
import type { LocalizedArticle } from '../content/help-centre/help-centre.ts';
import { articleMarkdown } from '../site/copies/article-markdown.ts';
import { copiesOf } from '../site/copies/copies-of.ts';
import { keptOutputs } from './keep/current.ts';
import { writeOutputs } from './keep/write-outputs.ts';

/** There is one for each article. */
const OF_AN_ARTICLE = /^[^/]+\/articles\/[^/]+\.md$/;

/** Writes what programs read beside the pages, and answers with it in development. */
export function copies(): AstroIntegration {
  return {
    name: 'spravka:copies',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const root = createRoutes(server.config.base).root();
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.originalUrl ?? request.url ?? '/', 'http://localhost');
          const make = pathname.startsWith(root) && copiesOf(helpCentre()).get(pathname.slice(root.length));
          if (!make) return next();
          response.setHeader('content-type', contentType(pathname));
          response.end(make());
        });
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const help = helpCentre();
        const kept = keptOutputs();
        const markdownOf = (article: LocalizedArticle) => {
          const path = createRoutes('/').articleMarkdown(article.locale, article.id).slice(1);
          return kept?.taken.has(path)
            ? readFileSync(join(folder, path), 'utf8')
            : articleMarkdown(help, article);
        };
        writeOutputs(folder, copiesOf(help, markdownOf), OF_AN_ARTICLE);
      },
    },
  };
}
