import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Nobody else's machine: the site is meant to be looked at from this one. */
export const HOST = '127.0.0.1';

/**
 * Starts to listen.
 *
 * @param server not yet listening
 * @param port 0 for any free one
 * @returns the port it listens on
 * @throws with a message for the terminal when the port cannot be had
 */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(explain(error, port))));
    server.listen(port, HOST, () => resolve((server.address() as AddressInfo).port));
  });
}

function explain(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. Choose another one: PORT=${port === 65_535 ? 4321 : port + 1} npm start`;
  }
  if (error.code === 'EACCES') {
    return `Port ${port} is reserved for the system. Choose one above 1023: PORT=4321 npm start`;
  }
  return `The server cannot listen on port ${port}: ${error.message}`;
}

/** How long answers that are under way may take to end when the server stops: less than the 10 s that hosts wait. */
const GRACE_MS = 5000;

/**
 * Stops listening, so that the process can end. Answers that are under way are finished, for as long as the grace is.
 *
 * @param grace in milliseconds, after which connections are cut
 */
export function stopListening(server: Server, grace = GRACE_MS): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), grace);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
