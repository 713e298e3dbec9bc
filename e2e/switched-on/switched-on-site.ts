import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../src/cli/test/free-port.ts';
import { untilServing } from '../until-serving.ts';
import type { FeedbackStore } from '../../src/feedback/store.ts';
import { createRoutes, type Routes } from '../../src/core/routes.ts';
import { openSqliteStore } from '../../src/server/feedback/sqlite-store.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The invented bank with something switched on that is off by default, built and served by `npm start`'s own program. */
export interface SwitchedOnSite {
  address: string;
  routes: Routes;
  /** The folder of its content. */
  content: string;
  /** What was kept of its readers. */
  store(): FeedbackStore;
  /** What the server printed. */
  said(): string;
  /** Builds when something changed, and serves at the same address. */
  start(): Promise<void>;
  /** @param signal SIGKILL leaves it no time for anything */
  stop(signal?: NodeJS.Signals): Promise<void>;
  /** Stops it and deletes everything. */
  remove(): Promise<void>;
}

/**
 * Copies the bank and starts it.
 *
 * @param settings lines for the end of its `site.yaml`
 */
export async function switchOn(settings: string): Promise<SwitchedOnSite> {
  const folder = mkdtempSync(join(tmpdir(), 'switched-on-'));
  const content = join(folder, 'content');
  cpSync(join(ROOT, 'e2e/fixtures/bank/content'), content, { recursive: true });
  // Its typeface is installed beside its content.
  symlinkSync(join(ROOT, 'e2e/node_modules'), join(folder, 'node_modules'), 'junction');
  appendFileSync(join(content, 'site.yaml'), `\n${settings}\n`);
  const port = await freePort();
  const routes = createRoutes('/help');
  const address = `http://127.0.0.1:${port}`;
  let server: ChildProcess | undefined;
  let said = '';

  const start = async () => {
    const child = spawn(process.execPath, ['src/cli/start.ts', '--content', folder], {
      cwd: ROOT,
      env: {
        ...process.env,
        PORT: String(port),
        SPRAVKA_FEEDBACK_LIMIT: 'Infinity',
        SPRAVKA_CONTENT: '',
        ASTRO_TELEMETRY_DISABLED: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    server = child;
    await untilServing(child, (text) => (said += text));
  };
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    if (server?.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill(signal);
    await ended;
  };
  await start();
  return {
    address,
    routes,
    content,
    store: () => openSqliteStore(join(folder, 'feedback/answers.sqlite')),
    said: () => said,
    start,
    stop,
    remove: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
