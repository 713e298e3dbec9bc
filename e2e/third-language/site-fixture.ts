import { spawn } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { test as base } from '@playwright/test';
import { runContent } from '../../src/cli/content/run-content.ts';
import { createApp } from '../../src/server/create-app.ts';
import { listen, stopListening } from '../../src/server/listen.ts';
import { createRoutes, type Routes } from '../../src/core/routes.ts';
import { parseText } from '../../src/content/text/parsed-text.ts';
import { readSite } from '../../src/content/reader/read-site.ts';
import { addArabic } from './add-arabic.ts';
import { copyProject } from './copy-project.ts';

/** The project with a third language, a renamed section and a retired article, built and served. */
export interface ChangedSite {
  /** The first language, which the others are translated from. */
  source: string;
  /** Two articles that are translated to the third language; a section of the first was renamed. */
  translated: [string, string];
  /** An article whose translation is owed. */
  owed: string;
  section: { old: string; now: string };
  retired: { id: string; replacedBy: string };
  address: string;
  routes: Routes;
}

/** It takes about half a minute; machines that test have other things to do. */
const BUILD_TIMEOUT = 240_000;

export const test = base.extend<object, { site: ChangedSite }>({
  site: [
    async ({}, use) => {
      const root = await copyProject(join(import.meta.dirname, '../..'));
      let server: Server | undefined;
      try {
        const changed = await changeContent(root);
        await build(root);
        const { base: path } = readSite(root);
        const routes = createRoutes(path);
        const app = createApp(join(root, 'dist'), routes.root());
        server = createAdaptorServer({ fetch: app.fetch }) as Server;
        const port = await listen(server, 0);
        await use({ ...changed, routes, address: `http://127.0.0.1:${port}` });
      } finally {
        if (server) await stopListening(server);
        await rm(root, { recursive: true, force: true });
      }
    },
    { scope: 'worker', timeout: BUILD_TIMEOUT },
  ],
  baseURL: async ({ site }, use) => use(site.address),
});

/** Changes content/ as writers do, and nothing else. */
async function changeContent(root: string): Promise<Omit<ChangedSite, 'address' | 'routes'>> {
  const { locales, mostNeeded, board } = readSite(root);
  const source = locales[0]?.id ?? '';
  const [first = '', second = ''] = mostNeeded;
  const articles = await readdir(join(root, 'content/articles'));
  const [owed = '', retired = ''] = articles.filter((id) => id !== board && !mostNeeded.includes(id));
  const text = await readFile(join(root, 'content/articles', first, `${source}.mdx`), 'utf8');
  const old =
    parseText(text.slice(text.indexOf('\n---', 3) + 4))
      .outline()
      .sections.at(-1)?.id ?? '';

  await content(root, 'rename-section', first, old, 'renamed-by-a-test');
  await content(root, 'retire', retired, '--replaced-by', first);
  await addArabic(root, source, [first, second]);
  return {
    source,
    translated: [first, second],
    owed,
    section: { old, now: 'renamed-by-a-test' },
    retired: { id: retired, replacedBy: first },
  };
}

async function content(root: string, ...args: string[]): Promise<void> {
  const said: string[] = [];
  const print = (text: string) => said.push(text);
  const code = await runContent(args, {
    root,
    engine: root,
    here: root,
    shown: (file) => file,
    env: {},
    isTerminal: false,
    print,
    printError: print,
  });
  if (code !== 0) throw new Error(`content ${args.join(' ')}: ${said.join('\n')}`);
}

/** Checks and builds in a process of its own: Astro takes the folder it runs in for the project. */
function build(root: string): Promise<void> {
  const child = spawn(process.execPath, ['src/cli/build.ts'], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', SPRAVKA_CONTENT: '' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(said))));
  });
}
