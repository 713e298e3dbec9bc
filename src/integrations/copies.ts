import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { helpCentre } from '../content/help-centre/current.ts';
import { createRoutes } from '../core/routes.ts';
import { contentType } from '../hosting/content-types.ts';
import type { LocalizedArticle } from '../content/help-centre/help-centre.ts';
import { TWIN_PAGES } from '../hosting/header-table.ts';
import { matchesPattern } from '../hosting/path-pattern.ts';
import { articleMarkdown } from '../site/copies/article-markdown.ts';
import { copiesOf } from '../site/copies/copies-of.ts';
import { pageMarkdown } from '../site/copies/page-markdown.ts';
import { keptOutputs } from './keep/current.ts';
import { writeOutput, writeOutputs } from './keep/write-outputs.ts';

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
        writePageCopies(folder);
      },
    },
  };
}

/** Pages that list things have a copy made from the built page; articles have theirs by now. */
function writePageCopies(folder: string): void {
  const { routes, absolute, locales } = helpCentre();
  const pages = locales.flatMap(({ id }) =>
    readdirSync(join(folder, id), { recursive: true, encoding: 'utf8' })
      .map((name) => `${id}/${name.replaceAll('\\', '/')}`)
      .filter((name) => name.endsWith('/index.html'))
      .map((name) => ({ locale: id, page: name.slice(0, -'index.html'.length) })),
  );
  for (const { locale, page } of pages) {
    const copy = join(folder, `${page.slice(0, -1)}.md`);
    if (!TWIN_PAGES.some((pattern) => matchesPattern(page, pattern)) || existsSync(copy)) continue;
    const html = readFileSync(join(folder, page, 'index.html'), 'utf8');
    const pointer = absolute(routes.llms(locale));
    writeOutput(copy, pageMarkdown(html, absolute(routes.asset(page)), pointer));
  }
}
