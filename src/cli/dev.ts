import { sep } from 'node:path';
import { dev } from 'astro';
import { desk } from '../integrations/desk.ts';
import { createRoutes } from '../core/routes.ts';
import { readSite } from '../content/reader/read-site.ts';
import { QUIET_ASTRO } from './bootstrap/quiet-astro.mjs';
import { checkContent } from './check-content.ts';
import { deskCommands } from './dev/desk-commands.ts';
import { debounce } from './debounce.ts';
import { messageOf } from './message-of.ts';
import { openCommand } from './open-command.ts';
import type { Paths } from '../project/paths.ts';
import { HOST } from '../server/listen.ts';
import { parsePort } from '../server/parse-port.ts';
import { siteAddresses } from '../server/site-addresses.ts';
import { print, printError } from './print.ts';

/** An editor writes a file in several moves; this long after the last of them it is looked at. */
const SETTLED_MS = 150;

try {
  const { paths } = openCommand();
  const port = parsePort(process.env['PORT'], 4321);
  await check(paths);
  Object.assign(process.env, QUIET_ASTRO);
  const server = await dev({
    root: paths.engine,
    server: { host: HOST, port },
    logLevel: 'warn',
    integrations: [desk(paths, deskCommands(paths, process.env))],
  });
  const { locales, base } = readSite(paths.root);
  print('\nThe preview shows what you save:');
  for (const line of siteAddresses(locales, createRoutes(base), server.address.port)) print(`  ${line}`);
  print('Press Ctrl+C to stop.\n');

  const checkSoon = debounce(() => void check(paths), SETTLED_MS);
  server.watcher.on('all', (_event, path) => {
    if (path.startsWith(paths.content + sep)) checkSoon();
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void server.stop().then(() => process.exit(0)));
  }
} catch (error) {
  printError(messageOf(error));
  process.exitCode = 1;
}

/** Errors are told and the preview goes on: a page half written is the usual state of things here. */
async function check(paths: Paths): Promise<void> {
  try {
    await checkContent(paths);
  } catch (error) {
    printError(`The content check failed: ${messageOf(error)}`);
  }
}
