import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of a test's own, on an origin that is not the help centre's. */
export interface ForeignServer {
  /** Without a slash at its end. */
  origin: string;
  close(): Promise<void>;
}

/** Starts one on any free port of this machine. */
export async function startServer(listener: RequestListener): Promise<ForeignServer> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A help centre that takes every request and never answers one. */
export const startSilentServer = () => startServer(() => undefined);

/** The origin of a help centre that is not there. */
export async function deadOrigin(): Promise<string> {
  const { origin, close } = await startServer(() => undefined);
  await close();
  return origin;
}
