import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { caddyfile } from '../../src/hosting/hosts/caddy.ts';
import { headersFile } from '../../src/hosting/hosts/headers-file.ts';
import { redirectsFile } from '../../src/hosting/hosts/redirects-file.ts';
import { nginxConfig } from '../../src/hosting/hosts/nginx.ts';
import type { ServedSite } from '../../src/hosting/hosts/served-site.ts';
import { createCompressedCopies } from '../../src/server/compressed-copies.ts';
import { createApp } from '../../src/server/create-app.ts';
import { HOST, listen, stopListening } from '../../src/server/listen.ts';
import { systemInstallers } from '../../src/cli/browser/system-installers.ts';
import { hasCommand } from '../../src/cli/find-browser.ts';
import { withServerPrograms } from '../../src/cli/server-programs.ts';
import { freePort } from '../../src/cli/test/free-port.ts';

/** A host that serves the site. */
export interface RunningHost {
  /** Where it listens, without a path. */
  origin: string;
  stop(): Promise<void>;
}

/**
 * @param folder holds the site, below its base path
 * @param work for files of its own
 */
export type StartHost = (site: ServedSite, folder: string, work: string) => Promise<RunningHost>;

const startOurs: StartHost = async ({ root, locales }, folder, work) => {
  const copies = createCompressedCopies(join(work, 'copies'));
  const app = createApp(join(folder, root), root, { locales, copies });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  const port = await listen(server, 0);
  return { origin: `http://${HOST}:${port}`, stop: () => stopListening(server) };
};

const startNginx: StartHost = async (site, folder, work) => {
  const port = await freePort();
  const config = join(work, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path ${work}/${name};\n`,
  );
  writeFileSync(join(work, 'site.conf'), nginxConfig(site, { listen: `${HOST}:${port}`, folder }));
  // What a distribution’s own nginx.conf holds around the files of conf.d.
  writeFileSync(
    config,
    `daemon off; user root; pid ${work}/nginx.pid; error_log ${work}/error.log;
events {}
http {
  access_log off;
${temporary.join('')}  include ${work}/site.conf;
}
`,
  );
  return running('nginx', ['-c', config, '-p', work, '-e', join(work, 'error.log')], port, work);
};

const startCaddy: StartHost = async (site, folder, work) => {
  const port = await freePort();
  const config = join(work, 'Caddyfile');
  const rules = caddyfile(site, { address: `http://${HOST}:${port}`, folder });
  writeFileSync(config, `{\n  admin off\n}\n${rules}`);
  return running('caddy', ['run', '--config', config, '--adapter', 'caddyfile'], port, work);
};

/** Cloudflare Pages on this machine, without an account: the runtime that serves it there, from the package registry. */
export const startCloudflare: StartHost = async ({ root }, folder, work) => {
  const files = globSync('**/*.*', { cwd: join(folder, root) }).map((file) => file.replaceAll('\\', '/'));
  writeFileSync(join(folder, '_headers'), headersFile(root, files));
  writeFileSync(join(folder, '_redirects'), redirectsFile(root) ?? '');
  const port = await freePort();
  // It looks for Functions where it is started.
  mkdirSync(join(work, 'empty'), { recursive: true });
  const wrangler = join(import.meta.dirname, '../node_modules/wrangler/bin/wrangler.js');
  const options = [
    '--ip',
    HOST,
    '--port',
    String(port),
    // Its own choice is the same for all that run at once.
    '--inspector-port',
    String(await freePort()),
    '--compatibility-date',
    '2026-01-01',
    '--log-level',
    'warn',
  ];
  return running(
    process.execPath,
    [wrangler, 'pages', 'dev', folder, ...options],
    port,
    work,
    join(work, 'empty'),
  );
};

export const HOSTS: Readonly<Record<string, StartHost>> = {
  ours: startOurs,
  nginx: startNginx,
  caddy: startCaddy,
};

const PROGRAMS = withServerPrograms(process.env);
const missing = () =>
  ['nginx', 'caddy'].filter((name) => spawnSync(name, ['-h'], { env: PROGRAMS }).error !== undefined);

/**
 * Installs the hosts that are not on this machine, where its package manager can.
 *
 * @throws when one of them cannot be had
 */
export function installHosts(): void {
  const packages = missing().map((name) => (name === 'nginx' ? 'nginx-light' : name));
  if (packages.length === 0) return;
  for (const [command = '', ...args] of systemInstallers(packages, process.getuid?.() === 0, hasCommand))
    spawnSync(command, args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  const still = missing();
  if (still.length > 0)
    throw new Error(`These tests need ${still.join(' and ')}. Fix: install them, then run the tests again.`);
}

async function running(
  command: string,
  args: string[],
  port: number,
  work: string,
  cwd = work,
): Promise<RunningHost> {
  mkdirSync(work, { recursive: true });
  const child: ChildProcess = spawn(command, args, {
    cwd,
    env: {
      ...PROGRAMS,
      HOME: work,
      XDG_DATA_HOME: work,
      XDG_CONFIG_HOME: work,
      WRANGLER_SEND_METRICS: 'false',
      CI: '1',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr?.on('data', (chunk) => (said += String(chunk)));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const origin = `http://${HOST}:${port}`;
  while (!(await answers(origin)))
    if (child.exitCode !== null) throw new Error(`${command} does not start: ${said}`);
  return {
    origin,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

const answers = (origin: string) =>
  fetch(origin, { redirect: 'manual' }).then(
    () => true,
    () => new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 50)),
  );
