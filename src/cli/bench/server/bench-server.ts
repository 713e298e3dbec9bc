import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readSite } from '../../../content/reader/read-site.ts';
import { present } from '../../../core/present.ts';
import { createRoutes } from '../../../core/routes.ts';
import { nginxConfig } from '../../../hosting/hosts/nginx.ts';
import { HOST } from '../../../server/listen.ts';
import { compressSite } from '../../build/compress-site.ts';
import type { NumberRow } from '../../numbers/numbers-table.ts';
import { startStep } from '../../progress.ts';
import { withServerPrograms } from '../../server-programs.ts';
import { freePort } from '../../test/free-port.ts';
import { installPackages } from '../build/peer-site.ts';
import { builtPages } from '../page-kinds.ts';

/** What asks; installed when it is needed. */
const PACKAGES = { autocannon: '9.0.0' };
const CONNECTIONS = 32;
const SECONDS = 5;
const RUNS = 3;

/** What is read here of what autocannon says. */
interface Load {
  requests: { average: number };
  latency: { p99: number };
  non2xx: number;
  errors: number;
}
type Autocannon = (options: {
  url: string;
  connections: number;
  duration: number;
  headers: Record<string, string>;
}) => Promise<Load>;

interface Server {
  name: string;
  origin: string;
  stop: () => Promise<void>;
}

/**
 * Asks our own server and nginx, with the rules that `npm run hosts` prints, for the same files as fast as they answer,
 * one after the other.
 *
 * @param root the project's root; its `dist/` is copied, with compressed copies beside the files
 * @throws when nginx is not on this machine
 */
export async function benchServer(root: string): Promise<NumberRow[]> {
  if (spawnSync('nginx', ['-v'], { env: withServerPrograms(process.env) }).error)
    throw new Error('There is no nginx to be held against. Fix: install it, or name the other parts.');
  const tools = join(root, '.build/bench/tools');
  await installPackages(tools, PACKAGES);
  const autocannon = createRequire(join(tools, 'package.json'))('autocannon') as Autocannon;
  const { base, locales } = readSite(root);
  const at = createRoutes(base).root();
  const ids = locales.map(({ id }) => id);
  const article = present(
    (await builtPages(join(root, 'dist'), ids)).find(
      ({ kind, path }) => kind === 'articles' && path.split('/').length === 5,
    ),
    'an article of the site',
  ).path;
  const work = mkdtempSync(join(tmpdir(), 'spravka-bench-'));
  const rows: NumberRow[] = [];
  try {
    const folder = join(work, 'served');
    cpSync(join(root, 'dist'), join(folder, at), { recursive: true });
    await compressSite(join(folder, at), join(work, 'copies'));
    const found = new Map<string, Load[]>();
    const step = startStep('Asking our server and nginx');
    for (let run = 0; run < RUNS; run++)
      // Side by side, so that whatever else the machine does falls on both.
      for (const start of [startOurs, startNginx]) {
        const server = await start(work, folder, { root: at, locales: ids });
        try {
          const load = await autocannon({
            url: server.origin + at + article.slice(1),
            connections: CONNECTIONS,
            duration: SECONDS,
            headers: { 'accept-encoding': 'gzip', accept: 'text/html' },
          });
          if (load.non2xx + load.errors > 0)
            throw new Error(`${server.name} answered ${load.non2xx + load.errors} requests with an error.`);
          found.set(server.name, [...(found.get(server.name) ?? []), load]);
        } finally {
          await server.stop();
        }
      }
    step.done();
    for (const [name, loads] of found) {
      const middle = present(
        loads.toSorted((a, b) => a.requests.average - b.requests.average)[Math.floor(RUNS / 2)],
        'a run',
      );
      rows.push({
        part: 'server',
        what: `an article, gzip, from ${name}`,
        value: `${Math.round(middle.requests.average)} requests/s, 99 % within ${middle.latency.p99} ms`,
        how: `autocannon ${PACKAGES.autocannon}, ${CONNECTIONS} connections for ${SECONDS} s on the same machine, the middle of ${RUNS} runs, both with the same files and headers`,
      });
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return rows;
}

type Start = (
  work: string,
  folder: string,
  site: { root: string; locales: readonly string[] },
) => Promise<Server>;

const startOurs: Start = async (work, folder, { root }) => {
  const port = await freePort();
  const program = fileURLToPath(new URL('serve-run.ts', import.meta.url));
  return running(
    'our server',
    process.execPath,
    [program, join(folder, root), root, join(work, 'copies'), String(port)],
    port,
  );
};

const startNginx: Start = async (work, folder, site) => {
  const port = await freePort();
  const config = join(work, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(join(work, 'site.conf'), nginxConfig(site, { listen: `${HOST}:${port}`, folder }));
  // One worker, as our server is one process; a worker that root started reads the folder, too.
  writeFileSync(
    config,
    `daemon off; worker_processes 1; ${process.getuid?.() === 0 ? 'user root; ' : ''}pid ${work}/nginx.pid;
error_log ${work}/error.log;
events {}
http {
  access_log off;
${temporary.map((name) => `  ${name}_temp_path ${work}/${name};\n`).join('')}  include ${work}/site.conf;
}
`,
  );
  mkdirSync(dirname(config), { recursive: true });
  return running(
    'nginx, one worker',
    'nginx',
    ['-c', config, '-p', work, '-e', join(work, 'error.log')],
    port,
  );
};

async function running(
  name: string,
  command: string,
  args: readonly string[],
  port: number,
): Promise<Server> {
  const child = spawn(command, args, {
    env: withServerPrograms(process.env),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const origin = `http://${HOST}:${port}`;
  const answers = () =>
    fetch(origin, { redirect: 'manual' }).then(
      () => true,
      () => false,
    );
  while (!(await answers())) {
    if (child.exitCode !== null) throw new Error(`${command} does not start: ${said}`);
    await pause(50);
  }
  return {
    name,
    origin,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
