import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freePort } from '../../src/cli/test/free-port.ts';
import { readTree } from './read-tree.ts';

const ENGINE = join(import.meta.dirname, '../..');
const ENV = { ...process.env, SPRAVKA_CONTENT: '', SPRAVKA_VISIBILITY: '', SOURCE_DATE_EPOCH: '1796000000' };

const run = (folder: string, command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: folder, env: ENV, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

test('the packed engine begins, checks, builds and serves a help centre, the same to the byte as from its sources', async () => {
  // Installs packages.
  test.setTimeout(900_000);
  const folder = mkdtempSync(join(tmpdir(), 'spravka-engine-'));
  try {
    run(ENGINE, 'npm', 'pack', '--pack-destination', folder);
    const [tarball = ''] = readdirSync(folder);
    const company = join(folder, 'company');
    mkdirSync(company);
    writeFileSync(join(company, 'package.json'), '{ "private": true }\n');
    run(company, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', join('..', tarball));
    const spravka = (...args: string[]) => run(company, 'npx', '--no-install', 'spravka', ...args);

    spravka('init', 'help', '--yes', '--locales', 'de,ar,en');
    expect(readFileSync(join(company, 'help/.github/workflows/help.yml'), 'utf8')).toContain(
      'npx --yes "$ENGINE" check .',
    );
    expect(spravka('check', 'help')).toContain('no errors');
    spravka('build', 'help');
    const packed = await readTree(join(company, 'help/dist'));
    run(ENGINE, process.execPath, 'src/cli/build.ts', '--content', join(company, 'help'));
    expect(await readTree(join(company, 'help/dist'))).toEqual(packed);

    const port = await freePort();
    const server = spawn('npx', ['--no-install', 'spravka', 'start'], {
      cwd: join(company, 'help'),
      env: { ...ENV, PORT: String(port) },
      stdio: 'ignore',
    });
    try {
      await expect
        .poll(
          () =>
            fetch(`http://127.0.0.1:${port}/de/`).then(
              ({ status }) => status,
              () => 0,
            ),
          { timeout: 120_000 },
        )
        .toBe(200);
    } finally {
      server.kill('SIGTERM');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
