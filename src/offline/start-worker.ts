import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst, type Strategy } from 'workbox-strategies';
import { keptCopy, type KeptCopy } from './kept-copy.ts';
import {
  cachePrefix,
  EXTENTS,
  type Answer,
  type Extent,
  type KeptLists,
  type Question,
} from './kept-files.ts';

/** So long a reader waits for the network where the device has a copy, in seconds. */
const PATIENCE = 5;
/** Files that never change under their name. */
const LASTING = /^(?:_astro|pictures|pagefind\/(?:fragment|index|filter))\/|\.pf_meta$/;
/** What belongs to pages that were read; search finds nothing without the rest of its index. */
const OF_PAGES = /^(?:_astro|pictures)\//;
/** Pages for other products, and what is asked of the server itself. */
const NOT_KEPT = /^(?:embed|go|feedback)(?:\/|$)/;

const withoutQuery = (url: string) => new URL(url).origin + new URL(url).pathname;

/**
 * The service worker: pages come over the network while there is one, and else from the device, as whole as the reader
 * asked for. It keeps one version; the next one is fetched beside it and takes over when the reader says so, or when
 * no page of this one is open any more.
 *
 * @param lists what there is to keep
 */
export function startWorker(lists: KeptLists): void {
  const worker = self as unknown as ServiceWorkerGlobalScope;
  const { scope } = worker.registration;
  const prefix = cachePrefix(scope);
  const [seenPages, seenFiles] = [`${prefix}pages`, `${prefix}files`];
  const copies = Object.entries(lists).flatMap(([locale, extents]) =>
    EXTENTS.map((extent) => ({
      locale,
      extent,
      copy: keptCopy(scope, `${locale} ${extent}`, extents[extent]),
    })),
  );
  const copyOf = (locale: string, extent: Extent): KeptCopy | undefined =>
    copies.find((kept) => kept.locale === locale && kept.extent === extent)?.copy;
  /** Which pages are open that came from the device, by client: the day of the copy. */
  const fromDevice = new Map<string, string | undefined>();

  const pathOf = (url: string) => decodeURI(new URL(url).pathname.slice(new URL(scope).pathname.length));
  const find = async (path: string) => {
    // Readers type addresses without the last slash, too.
    const names = /\.[a-z0-9]+$|\/$/i.test(path) ? [path] : [path, `${path}/`];
    for (const name of names)
      for (const { copy } of copies) {
        const found = await copy.find(name);
        if (found) return found;
      }
    return undefined;
  };
  const fromCopy = async ({ request, cachedResponse }: { request: Request; cachedResponse?: Response }) =>
    cachedResponse ?? (await find(pathOf(request.url)));

  /** What a page is where neither the network nor the device has it. */
  const missing = async (url: string) => {
    const path = pathOf(url);
    const kept = [];
    for (const { locale, copy } of copies) if (await copy.day()) kept.push(locale);
    const [first] = kept;
    if (path === '' && first !== undefined) return Response.redirect(new URL(`${first}/`, scope).href);
    const locale = kept.find((id) => path.startsWith(`${id}/`)) ?? first;
    return locale === undefined ? undefined : find(`${locale}/offline/`);
  };
  const pages = new NetworkFirst({
    cacheName: seenPages,
    networkTimeoutSeconds: PATIENCE,
    matchOptions: { ignoreVary: true },
    plugins: [
      {
        // What stands behind ? or # is read by the page itself.
        cacheKeyWillBeUsed: ({ request }) => Promise.resolve(withoutQuery(request.url)),
        cachedResponseWillBeUsed: async ({ request, cachedResponse, event }) => {
          const found = await fromCopy({ request, cachedResponse });
          if (found)
            fromDevice.set((event as FetchEvent).resultingClientId, found.headers.get('date') ?? undefined);
          return found;
        },
        cacheWillUpdate: ({ response }) =>
          Promise.resolve(response.ok && !response.redirected ? response : null),
        handlerDidError: async ({ request }) => missing(request.url),
      },
    ],
  });
  const neverStored = { cacheWillUpdate: () => Promise.resolve(null) };
  const files = {
    ofPages: new CacheFirst({ cacheName: seenFiles, plugins: [{ cachedResponseWillBeUsed: fromCopy }] }),
    lasting: new CacheFirst({ plugins: [neverStored, { cachedResponseWillBeUsed: fromCopy }] }),
    others: new NetworkFirst({
      networkTimeoutSeconds: PATIENCE,
      plugins: [neverStored, { cachedResponseWillBeUsed: fromCopy }],
    }),
  };
  const isOurs = (url: URL) => url.href.startsWith(scope) && !NOT_KEPT.test(pathOf(url.href));
  registerRoute(({ request, url }) => isOurs(url) && request.mode === 'navigate', pages);
  const strategyFor = (path: string): Strategy => {
    if (OF_PAGES.test(path)) return files.ofPages;
    return LASTING.test(path) ? files.lasting : files.others;
  };
  registerRoute(
    // A video is asked for in parts, and not kept.
    ({ request, url }) => isOurs(url) && request.mode !== 'navigate' && !request.headers.has('range'),
    ({ event, request }) => strategyFor(pathOf(request.url)).handle({ event, request }),
  );

  worker.addEventListener('install', (event) =>
    event.waitUntil(
      (async () => {
        for (const { copy } of copies) if (await copy.exists()) await copy.save(event);
      })(),
    ),
  );
  worker.addEventListener('activate', (event) =>
    event.waitUntil(
      (async () => {
        const named = new Set(copies.map(({ locale, extent }) => `${prefix}${locale} ${extent}`));
        for (const name of await caches.keys())
          if (name.startsWith(prefix) && !named.has(name)) await caches.delete(name);
        for (const { copy } of copies) await copy.tidy();
        await worker.clients.claim();
      })(),
    ),
  );
  worker.addEventListener('message', (event) => {
    if ((event.data as { type?: unknown } | null)?.type === 'SKIP_WAITING') return void worker.skipWaiting();
    const { ask, locale } = event.data as Question;
    const [port] = event.ports;
    const answer = (said: Answer) => port?.postMessage(said);
    event.waitUntil(
      (async () => {
        const [shell, whole] = [copyOf(locale, 'shell'), copyOf(locale, 'whole')];
        if (!shell || !whole) return answer({ failed: true });
        if (ask === 'keep') await whole.save(event, (progress) => answer({ progress }));
        if (ask === 'remove') await whole.remove();
        const { id = '' } = event.source ?? {};
        const bytes = lists[locale]?.whole.bytes ?? 0;
        const kept = await whole.day();
        answer({
          state: { kept, bytes, ...(fromDevice.has(id) ? { copy: fromDevice.get(id) ?? kept } : {}) },
        });
        if (ask === 'visit' && (await shell.day()) === undefined) await shell.save(event);
      })().catch(() => answer({ failed: true })),
    );
  });
}
