import { createServer, type Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { createRoutes } from '../core/routes.ts';
import { readSite } from '../content/reader/read-site.ts';
import { copiesFolder } from './build/compress-site.ts';
import { isBuilt } from './build/build-record.ts';
import { runBuild } from './build/run-build.ts';
import { startCollector } from './feedback/start-collector.ts';
import { messageOf } from './message-of.ts';
import { openCommand } from './open-command.ts';
import { createCompressedCopies } from '../server/compressed-copies.ts';
import { createApp } from '../server/create-app.ts';
import { listen, stopListening } from '../server/listen.ts';
import { parsePort } from '../server/parse-port.ts';
import { siteAddresses } from '../server/site-addresses.ts';
import { print, printError } from './print.ts';

try {
  const { paths } = openCommand();
  const wanted = parsePort(process.env['PORT'], 4321);
  // A taken port is told before the build, not after it.
  const probe = createServer();
  await listen(probe, wanted);
  await stopListening(probe);

  if (isBuilt(paths)) print('Nothing has changed since the last build.');
  else await runBuild(paths);

  const site = readSite(paths.root);
  const { name, locales, base } = site;
  const collector = await startCollector(paths, site, process.env);
  const routes = createRoutes(base);
  const app = createApp(paths.output, routes.root(), {
    locales: locales.map(({ id }) => id),
    copies: createCompressedCopies(copiesFolder(paths)),
    collector: collector?.app,
    tell: printError,
  });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  const port = await listen(server, wanted);
  stopOnSignal(server, () => collector?.close());
  print(`\n${name[locales[0]?.id ?? ''] ?? 'The site'} is served at`);
  for (const line of siteAddresses(locales, routes, port)) print(`  ${line}`);
  print('Press Ctrl+C to stop.');
} catch (error) {
  printError(messageOf(error));
  process.exitCode = 1;
}

/** A terminal sends Ctrl+C to every process of the command, and the bootstrap sends it on: it may come twice. */
function stopOnSignal(server: Server, close: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(
      signal,
      () =>
        void stopListening(server).then(() => {
          close();
          process.exit(0);
        }),
    );
  }
}
