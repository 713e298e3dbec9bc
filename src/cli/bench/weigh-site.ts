import type { Server } from 'node:http';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { chromium } from '@playwright/test';
import { createRoutes } from '../../core/routes.ts';
import { readSite } from '../../reader/read-site.ts';
import { browserArguments } from '../browser/browser-arguments.ts';
import { findBrowser } from '../find-browser.ts';
import { createApp } from '../serve/create-app.ts';
import { HOST, listen, stopListening } from '../serve/listen.ts';
import { builtPages, type BuiltPage } from './page-kinds.ts';
import { weighPage, type PageWeight } from './weigh-page.ts';

/**
 * Weighs every page of a built site in a browser.
 *
 * @param root the project's root; its `dist/` is served for the time being
 * @param progress is told after each page how many of how many are done
 */
export async function weighSite(
  root: string,
  progress: (done: number, all: number) => void,
): Promise<(BuiltPage & PageWeight)[]> {
  const { locales, base } = readSite(root);
  const dist = join(root, 'dist');
  const prefix = createRoutes(base).root();
  const server = createAdaptorServer({ fetch: createApp(dist, prefix).fetch }) as Server;
  const address = `http://${HOST}:${await listen(server, 0)}`;
  const browser = await chromium.launch({ executablePath: findBrowser(root), args: browserArguments() });
  try {
    const pages = await builtPages(
      dist,
      locales.map(({ id }) => id),
    );
    const weights: (BuiltPage & PageWeight)[] = [];
    for (const built of pages) {
      const page = await browser.newPage();
      weights.push({
        ...built,
        ...(await weighPage(page, address + prefix.replace(/\/$/, '') + built.path)),
      });
      await page.close();
      progress(weights.length, pages.length);
    }
    return weights;
  } finally {
    await browser.close();
    await stopListening(server);
  }
}
