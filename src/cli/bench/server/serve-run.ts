import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { createCompressedCopies } from '../../../server/compressed-copies.ts';
import { createApp } from '../../../server/create-app.ts';
import { listen } from '../../../server/listen.ts';

/** Run as a process of its own: serves a site as `npm start` does, until it is stopped. */
const [folder = '', base = '', copies = '', port = ''] = process.argv.slice(2);
const app = createApp(folder, base, { copies: createCompressedCopies(copies) });
await listen(createAdaptorServer({ fetch: app.fetch }) as Server, Number(port));
