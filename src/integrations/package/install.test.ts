import { execFile, type ExecFileException } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleManifest } from '../../help-check/testing/sample-manifest.ts';
import { PARSERS } from '../../embed/package/package-files.ts';
import { ROOT, samplePackages } from './testing/sample-package.ts';

/** A product that installs the package from a help centre, with the npm that is there. */
let product = '';
let server: Server;
let address = '';

const run = (command: string, args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const shell = command === 'npm' && process.platform === 'win32';
    const env = { ...process.env, NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1', NODE_OPTIONS: '' };
    execFile(command, args, { cwd: product, shell, env }, (error: ExecFileException | null, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
const node = (...args: string[]) => run(process.execPath, args);
const helpCheck = (...args: string[]) => node('node_modules/help-check/bin/help-check.js', ...args);
const write = (file: string, text: string) => {
  mkdirSync(join(product, file, '..'), { recursive: true });
  writeFileSync(join(product, file), text);
};

beforeAll(async () => {
  product = mkdtempSync(join(tmpdir(), 'spravka-product-'));
  const packages = await samplePackages();
  const { tarball } = packages['help-links'];
  server = createServer((request, response) => {
    if (request.url === '/docs/embed/v1/help-links.tgz') response.end(tarball);
    else if (request.url === '/docs/embed/v1/manifest.json') response.end(JSON.stringify(sampleManifest));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/docs/`;
  write('package.json', '{ "name": "shop", "private": true, "type": "module" }');
  const npm = process.env['npm_execpath'];
  const [command, first] = npm && /\.c?js$/.test(npm) ? [process.execPath, [npm]] : ['npm', []];
  const options = [
    ...['--no-audit', '--no-fund', '--no-update-notifier', '--cache', join(product, '.npm')],
    ...['--registry', `${address}registry/`, '--fetch-retries=0'],
  ];
  const installed = await run(command, [
    ...first,
    'install',
    `${address}embed/v1/help-links.tgz`,
    ...options,
  ]);
  expect(installed).toMatchObject({ code: 0 });
  // What reads message files would come from the registry, which a test does not ask: as npm would leave it.
  for (const [path, text] of packages['help-check'].files) write(`node_modules/help-check/${path}`, text);
}, 120_000);
afterAll(() => {
  server.close();
  rmSync(product, { recursive: true, force: true });
});

describe('a product that installed the package', { timeout: 60_000 }, () => {
  test('has it in its package.json by its address, and no other package', () => {
    expect(readFileSync(join(product, 'package.json'), 'utf8')).toContain(
      `${address}embed/v1/help-links.tgz`,
    );
    const { packages } = JSON.parse(readFileSync(join(product, 'package-lock.json'), 'utf8')) as {
      packages: object;
    };
    expect(Object.keys(packages)).toEqual(['', 'node_modules/help-links']);
  });

  test('imports every entry outside a browser', async () => {
    write(
      'all.js',
      `import { helpUrl, site, locales } from 'help-links';
       import { configure, defineHelpElements } from 'help-links/elements';
       import { defineHelpElements as forReact } from 'help-links/react';
       import { isHelpElement } from 'help-links/vue';
       import { previews } from 'help-links/previews';
       import pl from 'help-links/previews/pl.js';
       import manifest from 'help-links/manifest.json' with { type: 'json' };
       configure({ locale: 'pl' });
       console.log(JSON.stringify([
         helpUrl('alpha'), helpUrl('alpha', 'rehire', { locale: 'pl' }), helpUrl('beta', undefined, { base: 'https://test.example' }),
         site, locales, forReact === defineHelpElements, isHelpElement('help-link'), isHelpElement('p'),
         Object.keys(previews), pl.alpha.title, previews.pl === pl, manifest.schema,
       ]));`,
    );
    const { out, err } = await node('all.js');
    expect(err).toBe('');
    expect(JSON.parse(out)).toEqual([
      'https://help.example/docs/go/alpha/',
      'https://help.example/docs/go/alpha/?lang=pl#rehire',
      'https://test.example/go/beta/',
      'https://help.example/docs/',
      ['en', 'pl'],
      true,
      true,
      false,
      ['en', 'pl'],
      'alpha (pl)',
      true,
      1,
    ]);
  });

  test('has its links checked', async () => {
    write('right/a.html', '<help-link article="alpha" section="rehire"></help-link>');
    write('wrong/a.tsx', "helpUrl('alpa');\n<help-link article='alpha' section='rehir' />");
    expect(await helpCheck('right')).toMatchObject({ code: 0, err: '' });
    const { code, out } = await helpCheck('wrong', '--format', 'json');
    expect(code).toBe(1);
    const { findings } = JSON.parse(out) as { findings: Record<string, unknown>[] };
    expect(findings.map(({ code, file, line, instead }) => [code, file, line, instead])).toEqual([
      ['unknown-article', 'wrong/a.tsx', 1, 'alpha'],
      ['unknown-section', 'wrong/a.tsx', 2, 'rehire'],
    ]);
  });

  test('has its labels compared once what reads message files is there', async () => {
    write('locales/en.json', '{ "staff": "People" }');
    write('locales/pl.json', '{ "staff": "Pracownicy" }');
    const labels = ['--labels', 'locales/en.json', 'locales/pl.json'];
    const without = await helpCheck(...labels);
    expect(without.code).toBe(2);
    expect(without.err).toContain('with its dependencies');
    for (const name of PARSERS)
      symlinkSync(join(ROOT, 'node_modules', name), join(product, 'node_modules', name), 'junction');
    const { code, out } = await helpCheck(...labels);
    expect(code).toBe(1);
    expect(out).toContain('In "en" this says “People” now (staff)');
  });

  test('has them held against the help centre of today', async () => {
    write('today/a.html', '<help-link article="alpha"></help-link>');
    const manifest = `${address}embed/v1/manifest.json`;
    expect(await helpCheck('today', '--manifest', manifest)).toMatchObject({ code: 0 });
    const { code, err } = await helpCheck('today', '--manifest', `${address}nothing.json`);
    expect(code).toBe(2);
    expect(err).toContain('answers 404');
  });
});
