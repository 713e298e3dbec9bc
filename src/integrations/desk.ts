import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkRead } from '../checks/check-project.ts';
import { contentPath } from '../content/reader/content-folder.ts';
import { readContent } from '../content/reader/read-content.ts';
import { html } from '../core/html.ts';
import { createRoutes } from '../core/routes.ts';
import { deskPage, issueList, type DeskLinks } from '../desk/desk-page.ts';
import { deskRows } from '../desk/desk-rows.ts';
import type { Paths } from '../project/paths.ts';

/**
 * The desk of whoever writes, while `npm run dev` runs: `/desk/` lists the articles with their state and what the check
 * says; a page shows what the check says about it. A click opens the place in the editor, by Vite's own means. A build has
 * nothing of it.
 */
export function desk({ root, engine }: Pick<Paths, 'root' | 'engine'>): AstroIntegration {
  let base = '/';
  return {
    name: 'spravka:desk',
    hooks: {
      'astro:config:setup': ({ command, config, injectScript }) => {
        base = config.base.replace(/\/?$/, '/');
        if (command === 'dev')
          injectScript('page', `import ${JSON.stringify(join(engine, 'src/desk/bar.ts'))};`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const url = new URL(request.url ?? '/', 'http://localhost');
          // Vite takes the base away before anybody else is asked, or leaves it, depending on the address.
          if (url.pathname !== '/desk/' && url.pathname !== `${base}desk/`) return next();
          answer(root, base, url.searchParams).then(
            (markup) => {
              response.setHeader('content-type', 'text/html; charset=utf-8');
              response.end(markup);
            },
            (error: unknown) => next(error),
          );
        });
      },
    },
  };
}

async function answer(root: string, base: string, wanted: URLSearchParams): Promise<string> {
  const read = await readContent(root);
  const { issues } = checkRead(read);
  const routes = createRoutes(base);
  const links: DeskLinks = {
    article: (id, locale) => routes.article(locale, id),
    open: ({ file, line = 1, column = 1 }) =>
      `${base}__open-in-editor?file=${encodeURIComponent(`${contentPath(root, file)}:${line}:${column}`)}`,
  };
  const rows = deskRows(read.content, issues, new Date().toISOString().slice(0, 10));
  const id = wanted.get('article');
  if (id === null) return deskPage(rows, links);
  const row = rows.find((one) => one.id === id);
  const locale = wanted.get('locale');
  const behind = row?.languages.find((one) => one.locale === locale);
  return html`<p>
      <a href="${base}desk/">Desk</a> ${behind && `${behind.locale} ${behind.state}`}
      ${behind && behind.open.length > 0 && `: ${behind.open.join(', ')}`}
    </p>
    ${issueList(row?.issues ?? [], links)}`.markup;
}
