import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { describe as line, sweepPage } from '../../src/cli/look/sweep-page.ts';
import { STATES } from '../../src/cli/look/states.ts';
import { createApp } from '../../src/server/create-app.ts';
import { listen, stopListening } from '../../src/server/listen.ts';
import { everyFault } from '../axe.ts';
import { startBuild } from '../edits/start-build.ts';

const ENGINE = join(import.meta.dirname, '../..');
const ARTICLE = 'what-articles-hold';
const LOCALES = ['en', 'ru'];

/** What is wider than a phone: pictures, tables, commands, lines, addresses. The sample article holds the rest. */
const WIDE = `
![A window](./wide-800.png)

![A large window](./wide-2400.png)

> A quote of somebody who said more than goes into one line of a phone, and went on for a while.

\`\`\`sh
npx some-command --with-a-long-option=value --and-another-one
\`\`\`

\`\`\`
${'x'.repeat(240)}
\`\`\`

| One               | Two               | Three             | Four              |
| ----------------- | ----------------- | ----------------- | ----------------- |
| some longer words | some longer words | some longer words | some longer words |

`;

/** Words of the sample that no screen is wide enough for: they are cut, and nobody knows where they may be. */
const LONG_WORDS = /"(?:averyveryvery|оченьоченьочень)/;

/** States that change how a text is drawn. */
const OF_TEXTS = STATES.filter(({ name }) => /^(?:folds|text|made-up|written)/.test(name));

test('whatever an article may hold is drawn: on every screen, in the panel and on paper', async ({
  page,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'spravka-drawn-'));
  let server: Server | undefined;
  try {
    const content = join(folder, 'content');
    await cp(join(ENGINE, 'src/sample'), content, { recursive: true });
    const article = join(content, 'articles', ARTICLE);
    for (const width of [800, 2400]) await writePicture(join(article, `wide-${width}.png`), width);
    for (const locale of LOCALES) await appendFile(join(article, `${locale}.mdx`), WIDE);
    const { code, said } = await startBuild(content).ended;
    expect(code, said()).toBe(0);

    const { fetch } = createApp(join(folder, 'dist'), '/', { locales: LOCALES });
    server = createAdaptorServer({ fetch }) as Server;
    const site = `http://127.0.0.1:${await listen(server, 0)}`;
    for (const locale of LOCALES) {
      const path = `${site}/${locale}/articles/${ARTICLE}/`;
      const found = await sweepPage(page, path, { widths: [320, 768, 1280], states: OF_TEXTS });
      const panel = `${site}/embed/v1/panel/${locale}/${ARTICLE}/`;
      const inPanel = await sweepPage(page, panel, { widths: [320, 380, 640], states: [] });
      const faults = [...found, ...inPanel].filter(({ detail }) => !LONG_WORDS.test(detail));
      expect.soft(faults.map(line)).toEqual([]);

      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(path);
      expect.soft(await everyFault(page)).toEqual([]);
      expect.soft(await tables(page)).toEqual([]);
      expect.soft(await pictures(page)).toEqual([]);
      // A sheet of A4 without its margins, px.
      await page.setViewportSize({ width: 718, height: 1047 });
      await page.emulateMedia({ media: 'print' });
      expect.soft(await cutOff(page)).toEqual([]);
      await page.emulateMedia({ media: 'screen' });
    }
  } finally {
    if (server) await stopListening(server);
    await rm(folder, { recursive: true, force: true });
  }
});

/** A plain picture, 5 : 3. */
const writePicture = (file: string, width: number) =>
  sharp({ create: { width, height: width * 0.6, channels: 3, background: '#58c' } })
    .png()
    .toFile(file);

/** Tables that are wider than their place and cannot be scrolled with the keyboard, or have no name. */
const tables = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('article table')].flatMap((table) => {
      const region = table.parentElement;
      if (!region || region.scrollWidth <= region.clientWidth) return [];
      const named = region.hasAttribute('aria-label') || region.hasAttribute('aria-labelledby');
      return region.tabIndex === 0 && named ? [] : [region.outerHTML.slice(0, 200)];
    }),
  );

/** Pictures wider than their column, or out of shape. */
const pictures = (page: Page) =>
  page.evaluate(async () => {
    const wrong: string[] = [];
    for (const picture of document.querySelectorAll<HTMLImageElement>('article img')) {
      if (!picture.checkVisibility()) continue;
      picture.loading = 'eager';
      await picture.decode();
      const { width, height } = picture.getBoundingClientRect();
      const shape = picture.naturalWidth / picture.naturalHeight;
      if (width > document.documentElement.clientWidth || Math.abs(width / height / shape - 1) > 0.02)
        wrong.push(`${picture.currentSrc}: ${width} × ${height}`);
    }
    return wrong;
  });

/** On paper nothing can be scrolled: what does not fit is lost. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('article :not(.visually-hidden)')].flatMap((element) => {
      const { overflowX } = getComputedStyle(element);
      const right = element.getBoundingClientRect().right;
      const lost = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const wide = right > document.documentElement.clientWidth + 1;
      return element.checkVisibility() && (lost || wide) ? [element.outerHTML.slice(0, 120)] : [];
    }),
  );
