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
/** In milliseconds. */
const PATIENCE = 20_000;
/** In bytes, unpacked; the list of a thousand articles has some two million. */
const LARGEST_FILE = 50_000_000;

/**
 * Opens a built help centre: its files, and its search as a page of it runs it. Nothing that the site sends is run here,
 * where it would have the rights of the user and not those of a page: Pagefind's client comes from this program.
 *
 * @param where a folder, or an address that begins with `https://` or `http://`
 * @param base the path that the site in a folder is built for; that of an address is its own
 * @param client the code of Pagefind's client, asked for once a question is
 * @throws with a message for the terminal when it is neither
 */
export function openSite(where: string, base: string, client: () => Promise<string>): BuiltSite {
  if (/^https?:\/\//.test(where)) {
    if (!URL.canParse(where))
      throw new Error(`${where} is no address. Fix: write it like https://help.example/.`);
    const { origin, pathname } = new URL(where.endsWith('/') ? where : `${where}/`);
    return siteOf(origin, pathname, overNetwork(origin), client);
  }
  const folder = resolve(where);
  if (!existsSync(join(folder, 'embed/v1/manifest.json')))
    throw new Error(
      `${where} is no built help centre: it has no embed/v1/manifest.json. Fix: build it, or name its folder or address with --site.`,
    );
  return siteOf(NOWHERE, base, (path) => fileOf(folder, path.slice(base.length)), client);
}

/** Fetches from a site that may be slow, or send more than any file of a help centre has. */
function overNetwork(origin: string): FetchFile {
  const ask = globalThis.fetch;
  return async (path) => {
    const { body, status } = await ask(origin + path, { signal: AbortSignal.timeout(PATIENCE) });
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of body ?? []) {
      size += chunk.length;
      if (size > LARGEST_FILE) throw new Error(`${origin}${path} has more than ${LARGEST_FILE} bytes.`);
      chunks.push(chunk);
    }
    return new Response(status === 200 ? Buffer.concat(chunks) : null, {
      status: status === 200 ? 200 : 404,
    });
  };
}

/** @param address of a file, from the root of the site */
async function fileOf(folder: string, address: string): Promise<Response> {
  const [path = ''] = address.split(/[?#]/);
  const file = normalize(join(folder, decodeURIComponent(path)));
  if (!file.startsWith(folder + sep) || !existsSync(file)) return new Response(null, { status: 404 });
  return new Response(await readFile(file));
}

function siteOf(
  origin: string,
  base: string,
  fetchFile: FetchFile,
  client: () => Promise<string>,
): BuiltSite {
  const rootUrl = origin + base;
  const indexUrl = `${rootUrl}pagefind/`;
  const data = createSearchData({ indexUrl, rootUrl });
  const engines = new Map<string, ReturnType<typeof createPagefindEngine>>();
  const setLanguage = bePage(async (asked) => {
    const url = new URL(asked instanceof Request ? asked.url : asked);
    if (url.origin !== origin) throw new Error(`${url.href} is not of the help centre.`);
    return fetchFile(url.href.slice(origin.length));
  });
  const engineOf = (locale: string) => {
    const engine =
      engines.get(locale) ??
      createPagefindEngine({ locale, indexUrl, rootUrl, importModule: () => importScript(client) });
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

/** Imports a script, which Node does from files alone; each time as a page of its own. */
async function importScript(code: () => Promise<string>): Promise<PagefindModule> {
  const folder = await mkdtemp(join(tmpdir(), 'help-search-'));
  try {
    const file = join(folder, 'pagefind.mjs');
    await writeFile(file, await code());
    return (await import(pathToFileURL(file).href)) as PagefindModule;
  } finally {
    await rm(folder, { recursive: true });
  }
}
