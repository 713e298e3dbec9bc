import { CacheFirst } from 'workbox-strategies';
import { cachePrefix, type KeptList, type ListAddress } from './kept-files.ts';

/** One extent of one language on this device. */
export interface KeptCopy {
  /**
   * The copy of a file, where a whole copy of this version is kept.
   *
   * @param path within the site, as asked for
   */
  find(path: string): Promise<Response | undefined>;
  /** The day it was fetched, as the server said it; undefined when it is not kept whole. */
  day(): Promise<string | undefined>;
  /** Whether anything of it is there, of this version or another. */
  exists(): Promise<boolean>;
  /**
   * Fetches what is not there yet, and takes away what this version does not have. Until all is there, nothing is found.
   *
   * @param progress is told which share is there, 0 to 1
   * @throws when something could not be fetched or stored; what has arrived stays for the next time
   */
  save(event: ExtendableEvent, progress?: (share: number) => void): Promise<void>;
  /** Takes away what this version does not have. */
  tidy(): Promise<void>;
  remove(): Promise<void>;
}

/** So many files are fetched at a time. */
const LANES = 6;

/** Where a version of a file is kept: what did not change between two versions of the site is fetched once. */
const withRevision = (url: string, revision: string) => `${url}?revision=${revision}`;

/**
 * @param scope the address of the site
 * @param name tells it apart from other copies: `ru whole`
 */
export function keptCopy(scope: string, name: string, { path }: ListAddress): KeptCopy {
  const cacheName = cachePrefix(scope) + name;
  const listUrl = new URL(path, scope).href;
  const urlOf = (file: string) => new URL(file, scope).href;
  const strategy = new CacheFirst({
    cacheName,
    matchOptions: { ignoreVary: true },
    plugins: [
      {
        cacheKeyWillBeUsed: ({ request, params }) =>
          Promise.resolve(withRevision(request.url, (params as { revision: string }).revision)),
      },
    ],
  });
  let known:
    Promise<{ revisions: ReadonlyMap<string, string>; day: string | undefined } | undefined> | undefined;
  const list = () =>
    (known ??= (async () => {
      const kept = await caches.match(listUrl, { cacheName });
      if (!kept) return undefined;
      const { files } = (await kept.json()) as KeptList;
      return { revisions: new Map(files), day: kept.headers.get('date') ?? undefined };
    })());

  const fetchOne = async (event: ExtendableEvent, file: string, revision: string) => {
    // A page is asked for as HTML: servers that negotiate would send another form.
    const headers = { accept: file.endsWith('/') ? 'text/html' : '*/*' };
    const request = new Request(urlOf(file), { headers, cache: 'no-cache' });
    const [answered, stored] = strategy.handleAll({ event, request, params: { revision } });
    const response = await answered;
    await stored;
    if (!response.ok || response.redirected) throw new Error(`${file} is not to be had: ${response.status}.`);
  };
  const copy: KeptCopy = {
    async find(asked) {
      const revision = (await list())?.revisions.get(asked);
      if (revision === undefined) return undefined;
      return caches.match(withRevision(urlOf(asked), revision), { cacheName, ignoreVary: true });
    },
    day: async () => (await list())?.day,
    exists: () => caches.has(cacheName),
    async save(event, progress = () => undefined) {
      const response = await fetch(listUrl, { cache: 'no-cache' });
      if (!response.ok) throw new Error(`${path} is not to be had: ${response.status}.`);
      const text = await response.text();
      const { files } = JSON.parse(text) as KeptList;
      const waiting = [...files];
      let done = 0;
      const lane = async () => {
        for (let next = waiting.pop(); next; next = waiting.pop()) {
          await fetchOne(event, ...next);
          progress(++done / files.length);
        }
      };
      await Promise.all(Array.from({ length: LANES }, lane));
      const date = response.headers.get('date') ?? new Date().toUTCString();
      // Last: only a copy that is whole has it.
      await (await caches.open(cacheName)).put(listUrl, new Response(text, { headers: { date } }));
      known = undefined;
    },
    async tidy() {
      const kept = await list();
      if (!kept) return;
      const cache = await caches.open(cacheName);
      const wanted = new Set(
        [...kept.revisions].map(([file, revision]) => withRevision(urlOf(file), revision)),
      );
      wanted.add(listUrl);
      for (const { url } of await cache.keys())
        if (!wanted.has(url)) await cache.delete(url, { ignoreVary: true });
    },
    async remove() {
      known = undefined;
      await caches.delete(cacheName);
    },
  };
  return copy;
}
