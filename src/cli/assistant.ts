import type { Server } from 'node:http';
import { parseArgs } from 'node:util';
import { createAdaptorServer } from '@hono/node-server';
import {
  createMcpHandler,
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
} from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { createHelpReader } from '../assistant/help-reader.ts';
import { createMcpServer } from '../assistant/mcp-server.ts';
import { readSite } from '../content/reader/read-site.ts';
import { createRoutes } from '../core/routes.ts';
import { HOST, listen, stopListening } from '../server/listen.ts';
import { parsePort } from '../server/parse-port.ts';
import { openSite } from './assistant/open-site.ts';
import { messageOf } from './message-of.ts';
import { openCommand } from './open-command.ts';
import { print, printError } from './print.ts';

/** `npm run assistant`: the help centre for assistants, by the Model Context Protocol. */

const HELP = `Usage: npm run --silent assistant [-- --site <folder or address> --port <port> --content <folder>]

Lets an assistant search and read the built help centre (Model Context Protocol): tools search, read and list, and a
resource for each article. Every answer says where it is from, how old it is and what is behind.

  --site <where>   a built site, in a folder or at an address; without it the output folder of the help centre
  --port <port>    answers over HTTP on this machine, at /mcp, instead of over standard input and output`;

try {
  const { paths, args } = openCommand();
  const { values } = parseArgs({
    args,
    options: { site: { type: 'string' }, port: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) print(HELP);
  else {
    const routes = createRoutes(readSite(paths.root).base);
    const site = openSite(values.site ?? paths.output, routes.root());
    const help = createHelpReader(site);
    const { name, permalink } = await help.about();
    // A script of the site that fails outside of what was asked of it, such as while the network is away, ends nothing.
    process.on('unhandledRejection', (error) => printError(messageOf(error)));
    const create = () => createMcpServer(help, name, permalink('{id}'));
    if (values.port === undefined) serveStdio(create, { onerror: (error) => printError(error.message) });
    else await serveHttp(create, parsePort(values.port, 0));
  }
} catch (error) {
  printError(messageOf(error));
  process.exitCode = 1;
}

/** Answers on this machine alone: a page elsewhere that gets a browser to ask it is refused. */
async function serveHttp(create: () => ReturnType<typeof createMcpServer>, wanted: number): Promise<void> {
  const handler = createMcpHandler(create);
  const server = createAdaptorServer({
    fetch: (request) => {
      if (new URL(request.url).pathname !== '/mcp') return new Response(null, { status: 404 });
      return hostHeaderValidationResponse(request, localhostAllowedHostnames()) ?? handler.fetch(request);
    },
  }) as Server;
  const port = await listen(server, wanted);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => void stopListening(server).then(() => process.exit(0)));
  print(`Assistants reach the help centre at http://${HOST}:${port}/mcp`);
}
