import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createScopes, scopesOf } from './finish/scopes.ts';
import { splitStyles } from './finish/split-styles.ts';
import { tightenPolicy } from './finish/tighten-policy.ts';
import { isIndexed, withoutIndexMarks } from './finish/without-index-marks.ts';

/**
 * Takes from built pages what only the build needed, so that readers do not pay for it: marks for the search index (this
 * must come after the index is written), long names of scopes, and rules for parts that no article has. Puts each
 * page's Content-Security-Policy first; see `tightenPolicy`.
 */
export function finishPages(): AstroIntegration {
  let assets = '_astro';
  return {
    name: 'spravka:finish-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        assets = config.build.assets;
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        // Without promises: of ten thousand small files they cost more than the reading.
        const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.html'))
          .sort()
          .map((name) => join(folder, name));
        const inArticles = new Set<string>();
        for (const path of pages) {
          const page = readFileSync(path, 'utf8');
          if (isIndexed(page)) for (const scope of scopesOf(page)) inArticles.add(scope);
        }
        const scopes = createScopes();
        const sheets = finishSheets(join(folder, assets), inArticles, scopes.shorten);
        for (const path of pages) {
          const page = readFileSync(path, 'utf8');
          const linked = [...sheets].reduce((text, [name, sheet]) => linkSheets(text, name, sheet), page);
          const finished = tightenPolicy(scopes.shorten(withoutIndexMarks(linked)));
          if (finished !== page) writeFileSync(path, finished);
        }
      },
    },
  };
}

/** A style sheet as it is now: what articles need, and the rest for the pages with one of its scopes. */
interface Sheet {
  common: string;
  rest?: { name: string; scopes: ReadonlySet<string> } | undefined;
}

/** Writes each style sheet anew; its name changes with what is in it, because hosts let browsers keep it for ever. */
function finishSheets(folder: string, inArticles: ReadonlySet<string>, shorten: (text: string) => string) {
  const write = (like: string, css: string) => {
    const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
    const name = `${basename(like).split('.')[0]}.${hash}.css`;
    writeFileSync(join(folder, name), css);
    return name;
  };
  const sheets = new Map<string, Sheet>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.css'))) {
    const { common, rest } = splitStyles(readFileSync(join(folder, name), 'utf8'), inArticles);
    rmSync(join(folder, name));
    sheets.set(name, {
      common: write(name, shorten(common)),
      rest: rest === '' ? undefined : { name: write('rest', shorten(rest)), scopes: scopesOf(rest) },
    });
  }
  return sheets;
}

/** Puts the sheets that a page needs in place of the one it was built with. */
function linkSheets(page: string, name: string, { common, rest }: Sheet): string {
  const link = new RegExp(`(<link rel="stylesheet" href="[^"]*/)${RegExp.escape(name)}(">)`);
  const needsRest = rest && [...scopesOf(page)].some((scope) => rest.scopes.has(scope));
  return page.replace(link, (_, before: string, after: string) =>
    [common, ...(needsRest ? [rest.name] : [])].map((file) => before + file + after).join(''),
  );
}
