import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { createApp } from '../server/create-app.ts';
import { HOST, listen, stopListening } from '../server/listen.ts';

/**
 * Serves a built site for as long as it is used.
 *
 * @param folder of the built site
 * @param base the path it is built for, with slashes at both ends
 * @param use gets where the site is served, without the path
 */
export async function withServedSite<T>(
  folder: string,
  base: string,
  use: (origin: string) => Promise<T>,
): Promise<T> {
  const server = createAdaptorServer({ fetch: createApp(folder, base).fetch }) as Server;
  const origin = `http://${HOST}:${await listen(server, 0)}`;
  try {
    return await use(origin);
  } finally {
    await stopListening(server);
  }
}
