import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import {
  createMcpHandler,
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
  localhostAllowedOrigins,
  originValidationResponse,
} from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import type { BuiltSite } from '../../assistant/built-site.ts';
import { createHelpReader } from '../../assistant/help-reader.ts';
import { createMcpServer } from '../../assistant/mcp-server.ts';
import { HOST, listen, stopListening } from '../../server/listen.ts';
import { parsePort } from '../../server/parse-port.ts';
import { messageOf } from '../message-of.ts';
import { print, printError } from '../print.ts';

/**
 * Answers assistants about a built help centre.
 *
 * @param port over HTTP on this machine; undefined for standard input and output
 */
export async function serveAssistant(site: BuiltSite, port: string | undefined): Promise<void> {
  const help = createHelpReader(site);
  const { name, permalink } = await help.about();
  // A script of the site that fails outside of what was asked of it, such as while the network is away, ends nothing.
  process.on('unhandledRejection', (error) => printError(messageOf(error)));
  const create = () => createMcpServer(help, name, permalink('{id}'));
  if (port === undefined) serveStdio(create, { onerror: (error) => printError(error.message) });
  else await serveHttp(create, parsePort(port, 0));
}

/** Answers on this machine alone: a page elsewhere that gets a browser to ask it is refused. */
async function serveHttp(create: () => ReturnType<typeof createMcpServer>, wanted: number): Promise<void> {
  const handler = createMcpHandler(create);
  const server = createAdaptorServer({
    fetch: (request) => {
      if (new URL(request.url).pathname !== '/mcp') return new Response(null, { status: 404 });
      return (
        hostHeaderValidationResponse(request, localhostAllowedHostnames()) ??
        originValidationResponse(request, localhostAllowedOrigins()) ??
        handler.fetch(request)
      );
    },
  }) as Server;
  const port = await listen(server, wanted);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => void stopListening(server).then(() => process.exit(0)));
  print(`Assistants reach the help centre at http://${HOST}:${port}/mcp`);
}
