import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { linkSheets, type SheetLinks } from './finish/link-sheets.ts';
import { createScopes, scopesOf } from './finish/scopes.ts';
import { splitStyles } from './finish/split-styles.ts';
import { tightenPolicy } from './finish/tighten-policy.ts';
import { isIndexed, withoutIndexMarks } from './finish/without-index-marks.ts';
import { keptOutputs } from './keep/current.ts';

/**
 * Takes from built pages what only the build needed, so that readers do not pay for it: marks for the search index (this
 * must come after the index is written), long names of scopes, and rules for parts that no article has. Puts each
 * page's Content-Security-Policy first; see `tightenPolicy`. Pages of the last build are finished already.
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
        const kept = keptOutputs();
        const folder = fileURLToPath(dir);
        // Without promises: of ten thousand small files they cost more than the reading.
        const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .map((name) => name.split(sep).join('/'))
          .filter((name) => name.endsWith('.html') && !kept?.taken.has(name))
          .sort();
        const inArticles = new Set<string>();
        for (const { page } of kept?.taken.values() ?? [])
          if (page?.indexed) for (const scope of page.scopes) inArticles.add(scope);
        for (const path of pages) {
          const page = readFileSync(join(folder, path), 'utf8');
          const indexed = isIndexed(page);
          const scopes = [...scopesOf(page)];
          if (indexed) for (const scope of scopes) inArticles.add(scope);
          kept?.notePage(path, { scopes, indexed });
        }
        const { built, links, shorten } = finishSheets(join(folder, assets), inArticles);
        const finish = (path: string, change: (page: string) => string) => {
          const page = readFileSync(join(folder, path), 'utf8');
          const finished = change(page);
          if (finished === page) return;
          // A new file: that of the last site may be the same one.
          rmSync(join(folder, path));
          writeFileSync(join(folder, path), finished);
        };
        for (const path of pages)
          finish(path, (page) => {
            const linked = relink(page, scopesOf(page), built, links);
            return tightenPolicy(shorten(withoutIndexMarks(linked)));
          });
        if (!kept) return;
        if (JSON.stringify(kept.last.sheets) !== JSON.stringify(links))
          for (const [path, { page: marks }] of kept.taken)
            if (marks) finish(path, (page) => relink(page, new Set(marks.scopes), kept.last.sheets, links));
        kept.noteSheets(links);
      },
    },
  };
}

function relink(
  page: string,
  scopes: ReadonlySet<string>,
  before: readonly SheetLinks[],
  links: readonly SheetLinks[],
): string {
  return before.reduce((text, sheet, index) => {
    const now = links[index];
    return now ? linkSheets(text, scopes, sheet, now) : text;
  }, page);
}

/** Writes each style sheet anew; its name changes with what is in it, because hosts let browsers keep it for ever. */
function finishSheets(folder: string, inArticles: ReadonlySet<string>) {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.css'))
    .sort();
  const texts = names.map((name) => readFileSync(join(folder, name), 'utf8'));
  const { shorten } = createScopes(texts);
  const write = (like: string, css: string) => {
    const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
    const name = `${basename(like).split('.')[0]}.${hash}.css`;
    writeFileSync(join(folder, name), css);
    return name;
  };
  for (const name of names) rmSync(join(folder, name));
  const links = texts.map((text, index): SheetLinks => {
    const { common, rest } = splitStyles(text, inArticles);
    return {
      common: write(names[index] ?? 'style', shorten(common)),
      rest: rest === '' ? undefined : { name: write('rest', shorten(rest)), scopes: [...scopesOf(rest)] },
    };
  });
  return { built: names.map((common): SheetLinks => ({ common })), links, shorten };
}
