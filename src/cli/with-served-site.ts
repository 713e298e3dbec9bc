import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { createCompressedCopies } from '../server/compressed-copies.ts';
import { createApp } from '../server/create-app.ts';
import { HOST, listen, stopListening } from '../server/listen.ts';

/**
 * Serves a built site, compressed as hosts send it, for as long as it is used.
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
  const packed = mkdtempSync(join(tmpdir(), 'copies-'));
  const app = createApp(folder, base, { copies: createCompressedCopies(packed) });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  const origin = `http://${HOST}:${await listen(server, 0)}`;
  try {
    return await use(origin);
  } finally {
    await stopListening(server);
    rmSync(packed, { recursive: true, force: true });
  }
}
