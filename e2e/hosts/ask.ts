import { get } from 'node:http';
import { HEADER_TABLE } from '../../src/hosting/header-table.ts';
import type { RunningHost } from './programs.ts';

/** What came back, as it came. */
export interface Answer {
  status: number;
  headers: Record<string, string | undefined>;
  body: Buffer;
}

/** Asks without a client’s own headers, redirects or rewriting of paths. */
export const ask = (host: RunningHost, path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    const { hostname, port } = new URL(host.origin);
    get({ hostname, port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(
            Object.entries(response.headersDistinct).map(([name, values]) => [name, values?.join(', ')]),
          ),
          body: Buffer.concat(chunks),
        }),
      );
    }).on('error', (error: NodeJS.ErrnoException) =>
      // What is far too long is cut off while it is being sent.
      path.length > 50_000 && /ECONNRESET|EPIPE/.test(error.code ?? '')
        ? resolve({ status: 431, headers: {}, body: Buffer.alloc(0) })
        : reject(error),
    );
  });

export const words = (value = '') =>
  [...new Set(value.toLowerCase().split(/\s*,\s*/))].filter(Boolean).sort();

/** What hosts must agree on. */
export function essence({ status, headers }: Answer) {
  const named = HEADER_TABLE.map(({ name }) => name).filter((name) => name !== 'vary');
  return {
    status,
    location: headers['location'],
    type: status < 300 || status === 404 ? headers['content-type']?.toLowerCase() : undefined,
    vary: words(headers['vary']).filter((word) => word !== 'accept-encoding'),
    ...Object.fromEntries(named.map((name) => [name, headers[name]])),
  };
}
