import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { AstroIntegration } from 'astro';
import { checkRead } from '../checks/check-project.ts';
import { contentPath } from '../content/reader/content-folder.ts';
import { readContent } from '../content/reader/read-content.ts';
import { createRoutes } from '../core/routes.ts';
import { readConfirmation, type ConfirmTarget } from '../desk/confirm-form.ts';
import { createDesk, type DeskAnswer } from '../desk/create-desk.ts';
import type { DeskLinks } from '../desk/desk-links.ts';
import type { SearchRow } from '../feedback/report.ts';
import type { Paths } from '../project/paths.ts';

/** What the desk needs of the commands: they write files and know where feedback is kept. */
export interface DeskCommands {
  /** What readers search for in vain; undefined when nothing was collected. */
  asked(): Promise<readonly SearchRow[] | undefined>;
  /**
   * Records that a translation says what its source says now.
   *
   * @returns what is in the way; empty when it was written
   */
  confirm(target: ConfirmTarget): Promise<readonly string[]>;
}

/** More than the fields of a button is not read. */
const LONGEST_FORM = 10_000;

/**
 * The desk of whoever writes, while `npm run dev` runs: `/desk/` lists the articles with their state and what the check
 * says; a page shows what the check says about it, with buttons that confirm its translation. A click opens the place in
 * the editor, by Vite's own means. Only `npm run dev` adds this: a build has nothing of it.
 */
export function desk(
  { root, engine }: Pick<Paths, 'root' | 'engine'>,
  commands: DeskCommands,
): AstroIntegration {
  let base = '/';
  const token = randomBytes(32).toString('base64url');
  return {
    name: 'spravka:desk',
    hooks: {
      'astro:config:setup': ({ config, injectScript }) => {
        base = config.base.replace(/\/?$/, '/');
        injectScript('page', `import ${JSON.stringify(join(engine, 'src/desk/bar.ts'))};`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const url = new URL(request.url ?? '/', 'http://localhost');
          // Vite takes the base away before anybody else is asked, or leaves it, depending on the address.
          const path = url.pathname.startsWith(base)
            ? url.pathname.slice(base.length)
            : url.pathname.slice(1);
          const wanted = /^desk\/(?:(bar|confirm)\/)?$/.exec(path);
          if (!wanted) return next();
          const answered = async (): Promise<DeskAnswer> => {
            const links = linksOf(root, base);
            if (wanted[1] !== 'confirm') {
              const read = await readContent(root);
              const look = createDesk(read.content, checkRead(read).issues, today(), links, token);
              return wanted[1] === 'bar'
                ? look.bar(url.searchParams)
                : look.page(url.searchParams, await commands.asked());
            }
            const { method = '', headers } = request;
            const isShort = Number(headers['content-length']) <= LONGEST_FORM;
            const fields = new URLSearchParams(method === 'POST' && isShort ? await text(request) : '');
            const said = readConfirmation({ method, headers, fields }, token);
            if ('status' in said) return { status: said.status, type: 'text/plain', body: said.message };
            const problems = await commands.confirm(said);
            if (problems.length > 0) return { status: 409, type: 'text/plain', body: problems.join('\n') };
            if (headers.accept !== 'text/plain')
              return {
                status: 303,
                location: links.sides(said.article, said.locale),
                type: 'text/plain',
                body: '',
              };
            const what = said.section ?? `All of ${said.article}`;
            return { status: 200, type: 'text/plain', body: `${what} is confirmed in ${said.locale}.` };
          };
          answered().then(
            ({ status, type, body, location }) => {
              response.statusCode = status;
              response.setHeader('content-type', `${type}; charset=utf-8`);
              response.setHeader('cache-control', 'no-store');
              // Nobody else's page may put the buttons under the writer's pointer.
              response.setHeader('content-security-policy', "frame-ancestors 'none'");
              if (location !== undefined) response.setHeader('location', location);
              response.end(body);
            },
            (error: unknown) => next(error),
          );
        });
      },
    },
  };
}

const today = () => new Date().toISOString().slice(0, 10);

function linksOf(root: string, base: string): DeskLinks {
  const routes = createRoutes(base);
  return {
    desk: () => `${base}desk/`,
    sides: (id, locale) => `${base}desk/?${new URLSearchParams({ article: id, locale }).toString()}`,
    confirm: () => `${base}desk/confirm/`,
    article: (id, locale) => routes.article(locale, id),
    open: ({ file, line = 1, column = 1 }) =>
      `${base}__open-in-editor?file=${encodeURIComponent(`${contentPath(root, file)}:${line}:${column}`)}`,
  };
}
