import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { join, relative } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { chromium, type Browser } from '@playwright/test';
import { createRoutes } from '../core/routes.ts';
import { readSite } from '../content/reader/read-site.ts';
import { isBuilt } from './build/build-record.ts';
import { runBuild } from './build/run-build.ts';
import { browserArguments } from './browser/browser-arguments.ts';
import { findBrowser } from './find-browser.ts';
import { messageOf } from './message-of.ts';
import { openCommand } from './open-command.ts';
import { createApp } from '../server/create-app.ts';
import { HOST, listen, stopListening } from '../server/listen.ts';
import { print, printError } from './print.ts';

/** `npm run gallery`: pictures of the pages that matter most, for looking at what a change did. */

const WIDTHS = [360, 1440];
const THEMES = ['light', 'dark'] as const;

interface Shot {
  name: string;
  path: string;
}

try {
  const { paths, here } = openCommand();
  if (!isBuilt(paths)) await runBuild(paths);
  const { locales, base, board, mostNeeded } = readSite(paths.root);
  const routes = createRoutes(base);
  const server = createAdaptorServer({ fetch: createApp(paths.output, routes.root()).fetch }) as Server;
  const address = `http://${HOST}:${await listen(server, 0)}`;
  const browser = await chromium.launch({
    executablePath: findBrowser(paths.engine),
    args: browserArguments(),
  });
  const folder = join(paths.work, 'gallery');
  mkdirSync(folder, { recursive: true });

  const shots = locales.flatMap(({ id }): Shot[] => [
    { name: `${id}-home`, path: routes.home(id) },
    { name: `${id}-faq`, path: routes.faq(id) },
    { name: `${id}-terms`, path: routes.terms(id) },
    ...[board, ...mostNeeded].flatMap((article) =>
      article ? [{ name: `${id}-${article}`, path: routes.article(id, article) }] : [],
    ),
  ]);
  shots.push({ name: '404', path: routes.notFound() });
  for (const shot of shots) {
    await takePictures(browser, address, folder, shot);
    print(shot.name);
  }
  await browser.close();
  await stopListening(server);
  print(`\n${shots.length * WIDTHS.length * THEMES.length} pictures are in ${relative(here, folder)}/.`);
} catch (error) {
  printError(messageOf(error));
  process.exitCode = 1;
}

async function takePictures(browser: Browser, address: string, folder: string, { name, path }: Shot) {
  for (const colorScheme of THEMES)
    for (const width of WIDTHS) {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
      await page.goto(address + path);
      await page.evaluate(async () => {
        await document.fonts.ready;
      });
      await page.screenshot({ path: join(folder, `${name}-${colorScheme}-${width}.png`), fullPage: true });
      await page.close();
    }
}
