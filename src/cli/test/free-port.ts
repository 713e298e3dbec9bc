import { createServer } from 'node:http';
import { listen, stopListening } from '../../server/listen.ts';

/** A port that nothing listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, 0);
  await stopListening(server);
  return port;
}
