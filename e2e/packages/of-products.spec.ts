import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { expect, test as base } from '@playwright/test';
import { Product } from '../embed/guide/product.ts';
import { routes } from '../site-under-test.ts';

const run = promisify(execFile);

/** A product that has installed all three packages of the site under test, with what they depend on. */
const test = base.extend<object, { product: Product; site: string }>({
  site: [
    async ({}, use, { project }) => {
      await use(new URL(routes.root(), project.use.baseURL).href);
    },
    { scope: 'worker' },
  ],
  product: [
    async ({ site }, use) => {
      const product = await Product.begin();
      try {
        for (const name of ['help-links', 'help-check', 'help-assistant'])
          await product.run(`npm install --prefer-offline ${site}embed/v1/${name}.tgz`);
        await use(product);
      } finally {
        await product.end();
      }
    },
    { scope: 'worker', timeout: 300_000 },
  ],
});
test.describe.configure({ mode: 'default' });

test('links bring nothing along', async ({ product }) => {
  const lock = await readFile(join(product.folder, 'package-lock.json'), 'utf8');
  const { packages } = JSON.parse(lock) as { packages: Record<string, { dependencies?: object }> };
  expect(packages['node_modules/help-links']?.dependencies).toBeUndefined();
});

test('help-check runs from where npm put it, and reads message files', async ({ product }) => {
  await product.write('src/page.html', '<help-link article="dismis-user"></help-link>');
  await product.write('locales/en.json', '{ "a": "Something" }');
  await product.write('locales/ru.json', '{ "a": "Нечто" }');
  const check = (...args: string[]) =>
    run('npx', ['--no', 'help-check', ...args], { cwd: product.folder }).then(
      ({ stdout }) => stdout,
      ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
    );
  expect(await check('src')).toContain('dismiss-user');
  expect(await check('--labels', 'locales/en.json', 'locales/ru.json')).not.toContain('not installed');
});

test('an assistant searches and reads the published site', async ({ product, site }) => {
  const client = new Client({ name: 'tests', version: '1.0.0' });
  const command = join(product.folder, 'node_modules/help-assistant/bin/help-assistant.js');
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [command, '--site', site],
      cwd: product.folder,
      env: { NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' },
    }),
  );
  try {
    const found = await client.callTool({
      name: 'search',
      arguments: { query: 'dismiss an employee', locale: 'en' },
    });
    const { tier, results } = found.structuredContent as { tier: string; results: { article: string }[] };
    expect([tier, results[0]?.article]).toEqual(['answers', 'dismiss-user']);
  } finally {
    await client.close();
  }
});
