import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createRoutes } from '../core/routes.ts';
import { readSite } from '../content/reader/read-site.ts';
import { isBuilt } from './build/build-record.ts';
import { runBuild } from './build/run-build.ts';
import { contactSheet, photograph } from './look/contact-sheet.ts';
import { describe, sweepPage } from './look/sweep-page.ts';
import { DARK, STATES, WIDTHS } from './look/states.ts';
import { messageOf } from './message-of.ts';
import { openCommand } from './open-command.ts';
import { withSiteInBrowser } from './with-site-in-browser.ts';
import { print, printError } from './print.ts';

/**
 * `npm run look`: walks every page at every width and in every state, prints what a reader would trip over, and lays all
 * pages out on contact sheets to be looked at. `npm run look -- dismiss-user faq` walks the pages whose address holds
 * one of the words.
 */
try {
  const { paths, here, args } = openCommand();
  if (!isBuilt(paths)) await runBuild(paths);
  const { base, locales } = readSite(paths.root);
  const routes = createRoutes(base);
  const folder = join(paths.work, 'look');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });

  const pages = [
    ...[...readFileSync(join(paths.output, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, address = '']) => new URL(address).pathname,
    ),
    ...locales.map(({ id }) => routes.search(id)),
    routes.notFound(),
  ].filter((path) => args.length === 0 || args.some((word) => path.includes(word)));

  let faults = 0;
  await withSiteInBrowser(paths.engine, paths.output, routes.root(), async (browser, origin) => {
    for (const path of pages)
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await browser.newPage({ colorScheme, baseURL: origin });
        const findings = await sweepPage(page, path, {
          ...(colorScheme === 'dark' ? DARK : { widths: WIDTHS, states: STATES }),
          pictureFor: () => join(folder, `fault-${++faults}.png`),
        });
        for (const finding of findings)
          print(describe({ ...finding, picture: relative(here, finding.picture ?? '') }));
        await photograph(page, path, folder, colorScheme);
        await page.close();
      }
  });
  writeFileSync(join(folder, 'index.html'), contactSheet(pages));
  print(
    `\n${pages.length} pages, ${faults} faults. All pages side by side: ${relative(here, join(folder, 'index.html'))}`,
  );
  if (faults > 0) process.exitCode = 1;
} catch (error) {
  printError(messageOf(error));
  process.exitCode = 1;
}
