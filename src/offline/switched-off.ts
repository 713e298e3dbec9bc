import { cachePrefix } from './kept-files.ts';

/**
 * The worker of a help centre that keeps nothing offline: browsers that have one fetch this in its place, and it takes
 * away what was kept and itself.
 */
export function startSwitchedOff(): void {
  const worker = self as unknown as ServiceWorkerGlobalScope;
  worker.addEventListener('install', () => void worker.skipWaiting());
  worker.addEventListener('activate', (event) => event.waitUntil(cleanUp(worker.registration)));
}

async function cleanUp(registration: ServiceWorkerRegistration): Promise<void> {
  const prefix = cachePrefix(registration.scope);
  for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
  await registration.unregister();
}
