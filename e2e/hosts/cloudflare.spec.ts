import { cpSync, mkdtempSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { headersFor, HOST_FILES } from '../../src/hosting/header-table.ts';
import { paths, site } from '../site-under-test.ts';
import { ask, words } from './ask.ts';
import { filesOfEveryKind, firstFile } from './built-files.ts';
import { startCloudflare, type RunningHost } from './programs.ts';

const dist = paths.output;
const locales = site.locales.map(({ id }) => id);
const locale = locales[0] ?? '';
const article = firstFile('go/*').slice('go/'.length);
/** What depends on the request, which a host of files cannot weigh. */
const NEGOTIATED = new Set(['vary']);

// Tests beside each other would start every host again.
test.describe.configure({ mode: 'default' });

for (const root of ['/', '/help/'])
  test.describe(`Cloudflare Pages under ${root}`, () => {
    let work: string;
    let host: RunningHost;

    test.beforeAll(async () => {
      test.setTimeout(240_000);
      work = mkdtempSync(join(tmpdir(), 'cloudflare-'));
      const folder = join(work, 'site');
      cpSync(dist, join(folder, root), {
        recursive: true,
        filter: (file) => !HOST_FILES.some((name) => file === join(dist, name)),
      });
      mkdirSync(join(work, 'own'));
      host = await startCloudflare({ root, locales }, folder, join(work, 'own'));
    });
    test.afterAll(async () => {
      await host.stop();
      rmSync(work, { recursive: true });
    });

    test('every kind of file comes with the headers of the table', async () => {
      for (const path of filesOfEveryKind(locale, article))
        for (const method of ['GET', 'HEAD']) {
          const { status, headers } = await ask(host, root + path, {}, method);
          expect.soft(status, `${method} ${path}`).toBe(200);
          for (const [name, value] of Object.entries(headersFor(path))) {
            if (NEGOTIATED.has(name)) continue;
            const said = headers[name] ?? '';
            if (name === 'cache-control' && value === 'no-cache')
              // Its own words for the same: asked for again each time.
              expect
                .soft(words(said), `${method} ${path} ${name}`)
                .toEqual(['max-age=0', 'must-revalidate', 'public']);
            else expect.soft(said, `${method} ${path} ${name}`).toContain(value);
          }
        }
    });

    test('what is missing is missing, and says so on the page for that', async () => {
      const page = readFileSync(join(dist, '404.html'));
      for (const path of [
        'nope',
        `${locale}/articles/nope/`,
        '_astro/nope.0a1b2c3d.js',
        'go/nope/',
        'nope.md',
      ]) {
        const { status, body, headers } = await ask(host, root + path);
        expect.soft(status, path).toBe(404);
        expect.soft(body.equals(page), path).toBe(true);
        expect.soft(headers['x-content-type-options'], path).toBe('nosniff');
      }
    });

    test('a folder without its slash leads to it, with the query', async () => {
      const { status, headers } = await ask(host, `${root}${locale}/articles/${article}?q=1`);
      expect(status).toBe(308);
      expect(headers['location']).toBe(`${root}${locale}/articles/${article}/?q=1`);
    });

    test('an unchanged file is not sent again', async () => {
      const path = `${root}${locale}/articles/${article}/`;
      const { headers } = await ask(host, path);
      const again = await ask(host, path, { 'if-none-match': headers['etag'] ?? '' });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    });

    test('strange requests are answered, and nothing outside the site is', async () => {
      for (const path of [
        `${locale}/%`,
        `${locale}/%ff`,
        '..%2f..%2fetc/passwd',
        '%2e%2e/%2e%2e/etc/passwd',
        `${locale}/articles/${article}/).`,
      ]) {
        const { status } = await ask(host, root + path);
        expect.soft(status, path).toBeGreaterThanOrEqual(400);
        expect.soft(status, path).toBeLessThan(500);
      }
    });

    if (root !== '/')
      test('the root of the host leads to the help centre', async () => {
        const { status, headers } = await ask(host, '/');
        expect([status, headers['location']]).toEqual([302, root]);
      });
  });
