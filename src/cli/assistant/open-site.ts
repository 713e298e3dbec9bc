import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, normalize, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuiltSite } from '../../assistant/built-site.ts';
import type { PagefindModule } from '../../search/engine/pagefind-api.ts';
import { createPagefindEngine } from '../../search/engine/pagefind-engine.ts';
import { createSearchData } from '../../search/index/load-data.ts';
import type { SearchResults } from '../../search/query/plan.ts';
import { run } from '../../search/query/run.ts';
import { interpret } from '../../search/query/understand/interpret.ts';
import { bePage } from '../page-in-node.ts';

/** Fetches a file by its path from the host's root. */
type FetchFile = (path: string) => Promise<Response>;

/** Where a site in a folder would be; nothing is fetched from there. */
const NOWHERE = 'http://site.invalid';
const RESULTS = 5;

/**
 * Opens a built help centre: its files, and its search as a page of it runs it.
 *
 * @param where a folder, or an address that begins with `https://` or `http://`
 * @param base the path that the site in a folder is built for; that of an address is its own
 * @throws with a message for the terminal when it is neither
 */
export function openSite(where: string, base: string): BuiltSite {
  if (/^https?:\/\//.test(where)) {
    const { origin, pathname } = new URL(where.endsWith('/') ? where : `${where}/`);
    const overNetwork = globalThis.fetch;
    return siteOf(origin, pathname, (path) => overNetwork(origin + path));
  }
  const folder = resolve(where);
  if (!existsSync(join(folder, 'embed/v1/manifest.json')))
    throw new Error(
      `${where} is no built help centre: it has no embed/v1/manifest.json. Fix: build it, or name its folder or address with --site.`,
    );
  return siteOf(NOWHERE, base, (path) => fileOf(folder, path.slice(base.length)));
}

/** @param address of a file, from the root of the site */
async function fileOf(folder: string, address: string): Promise<Response> {
  const [path = ''] = address.split(/[?#]/);
  const file = normalize(join(folder, decodeURIComponent(path)));
  if (!file.startsWith(folder + sep) || !existsSync(file)) return new Response(null, { status: 404 });
  return new Response(await readFile(file));
}

function siteOf(origin: string, base: string, fetchFile: FetchFile): BuiltSite {
  const rootUrl = origin + base;
  const indexUrl = `${rootUrl}pagefind/`;
  const data = createSearchData({ indexUrl, rootUrl });
  const engines = new Map<string, ReturnType<typeof createPagefindEngine>>();
  const setLanguage = bePage((asked) =>
    fetchFile(new URL(asked instanceof Request ? asked.url : asked).href.slice(origin.length)),
  );
  const engineOf = (locale: string) => {
    const engine =
      engines.get(locale) ?? createPagefindEngine({ locale, indexUrl, rootUrl, importModule: importScript });
    engines.set(locale, engine);
    return engine;
  };
  const ask = async (locale: string, query: string): Promise<SearchResults> => {
    setLanguage(locale);
    const plan = await interpret(query, { locale }, data);
    return run(plan, { engine: engineOf(locale), data, limit: RESULTS });
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    base,
    async read(path) {
      const response = await fetchFile(path);
      if (response.status === 404) return undefined;
      if (!response.ok) throw new Error(`${origin}${path} answered ${response.status}.`);
      return response.text();
    },
    // One after the other: Pagefind takes its language from the page when it is first asked.
    ask(locale, query) {
      const asked = last.then(() => ask(locale, query));
      last = asked.catch(() => undefined);
      return asked;
    },
  };
}

/** Imports a script of the site, which Node does from files alone; each time as a page of its own. */
async function importScript(url: string): Promise<PagefindModule> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  const folder = await mkdtemp(join(tmpdir(), 'help-search-'));
  try {
    const file = join(folder, 'pagefind.mjs');
    await writeFile(file, await response.text());
    return (await import(pathToFileURL(file).href)) as PagefindModule;
  } finally {
    await rm(folder, { recursive: true });
  }
}
