import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { paths, site } from '../site-under-test.ts';
import { ask, essence, words, type Answer } from './ask.ts';
import { HOSTS, installHosts, type RunningHost } from './programs.ts';

const dist = paths.output;
const locales = site.locales.map(({ id }) => id);
const first = (pattern: string): string => {
  const [file] = globSync(pattern, { cwd: dist }).sort();
  if (file === undefined) throw new Error(`The site has no ${pattern}.`);
  return file;
};
const article = first('go/*').slice('go/'.length);

for (const root of ['/', '/help/'])
  test.describe(`under ${root}`, () => {
    let work: string;
    let hosts: Record<string, RunningHost>;

    test.beforeAll(async () => {
      test.setTimeout(240_000);
      installHosts();
      work = mkdtempSync(join(tmpdir(), 'hosts-'));
      cpSync(dist, join(work, 'site', root), { recursive: true });
      mkdirSync(join(work, 'site', root, 'empty'));
      for (const locale of locales)
        writeFileSync(join(work, 'site', root, locale, 'articles', `${article}.md`), '# Markdown\n');
      hosts = {};
      for (const [name, start] of Object.entries(HOSTS)) {
        const own = join(work, name);
        mkdirSync(own);
        hosts[name] = await start({ root, locales }, join(work, 'site'), own);
      }
    });
    test.afterAll(async () => {
      for (const host of Object.values(hosts)) await host.stop();
      rmSync(work, { recursive: true });
    });

    const others = ['nginx', 'caddy'];
    /** The answers of all hosts to one request. */
    const askAll = async (path: string, headers?: Record<string, string>, method?: string) => {
      const answers: Record<string, Answer> = {};
      for (const [name, host] of Object.entries(hosts))
        answers[name] = await ask(host, root + path, headers, method);
      return answers;
    };
    const agreed = async (path: string, headers?: Record<string, string>, method?: string) => {
      const { ours, ...rest } = await askAll(path, headers, method);
      if (!ours) throw new Error('Our own server is not among the hosts.');
      for (const name of others) {
        const other = rest[name];
        expect
          .soft(
            other && essence(other),
            `${name}: ${method ?? 'GET'} ${root}${path} ${JSON.stringify(headers ?? {})}`,
          )
          .toEqual(essence(ours));
      }
      return { ours, ...rest };
    };

    test('every kind of file comes with the same headers', async () => {
      const kinds = [
        '',
        ...locales.map((locale) => `${locale}/`),
        `en/articles/${article}/`,
        `en/articles/${article}.md`,
        `go/${article}/`,
        `embed/v1/panel/en/${article}/`,
        `embed/v1/en/${article}.json`,
        'embed/v1/manifest.json',
        'embed/v1/auto.js',
        first('embed/v1/auto.*.js'),
        'embed/v1/help-links.tgz',
        'embed/v1/help-assistant.tgz',
        first('_astro/*.css'),
        first('_astro/*.js'),
        first('_astro/*.woff2'),
        'favicon.svg',
        'robots.txt',
        'sitemap-index.xml',
        'en/feed.xml',
        'pagefind/pagefind.js',
        'pagefind/pagefind-worker.js',
        'pagefind/words.json',
        first('pagefind/*.pf_meta'),
        first('pagefind/fragment/*'),
        first('pagefind/wasm.*.pagefind'),
        '404.html',
      ];
      for (const path of kinds) {
        const { ours } = await agreed(path);
        expect(ours.status, path).toBe(200);
        await agreed(path, {}, 'HEAD');
      }
    });

    test('what is missing is missing, and says so on the page for that', async () => {
      const { ours } = await agreed('404.html');
      for (const path of [
        'nope',
        'en/articles/nope/',
        '_astro/nope.0a1b2c3d.js',
        'embed/v1/en/nope.json',
        'nope.md',
        '_headers',
        '_redirects',
        '.nojekyll',
        'empty/',
        `go/nope/`,
      ]) {
        const answers = await agreed(path);
        for (const [name, { status, body }] of Object.entries(answers)) {
          expect.soft(status, `${name} ${path}`).toBe(404);
          expect.soft(body.equals(ours.body), `${name} ${path}`).toBe(true);
        }
      }
    });

    test('a folder without its slash leads to it, with the query', async () => {
      await agreed('en?q=1');
      await agreed(`en/articles/${article}?q=1`);
    });

    test('who wants Markdown gets it, where there is a copy', async () => {
      for (const accept of [
        'text/markdown',
        'text/markdown, text/plain;q=0.5',
        'text/html, text/markdown;q=0.5',
        '*/*',
        'text/html',
      ]) {
        await agreed(`en/articles/${article}/`, { accept });
        await agreed('en/', { accept });
      }
      const { ours } = await agreed(`ru/articles/${article}/`, { accept: 'text/markdown' });
      expect(ours.body.toString()).toBe('# Markdown\n');
    });

    test('a program that takes no HTML is led to the article in its language', async () => {
      const requests: Record<string, string>[] = [
        { accept: 'application/json' },
        { accept: 'text/markdown', 'accept-language': 'ru-RU,ru;q=0.9' },
        { accept: 'text/markdown', 'accept-language': 'de' },
        { accept: '*/*', 'accept-language': 'ru' },
        { accept: 'text/html', 'accept-language': 'ru' },
      ];
      for (const headers of requests)
        for (const query of ['', '?lang=ru', '?lang=ru_RU', '?lang=xx'])
          await agreed(`go/${article}/${query}`, headers);
      const { ours } = await agreed(`go/${article}/`, { accept: 'text/markdown', 'accept-language': 'ru' });
      expect(ours.headers['location']).toBe(`${root}ru/articles/${article}/`);
    });

    test('text is sent compressed, and an unchanged file not again', async () => {
      for (const [name, host] of Object.entries(hosts)) {
        const path = `${root}en/articles/${article}/`;
        const plain = await ask(host, path);
        const packed = await ask(host, path, { 'accept-encoding': 'gzip' });
        expect(packed.headers['content-encoding'], name).toBe('gzip');
        expect(words(packed.headers['vary']), name).toContain('accept-encoding');
        expect(packed.body.length, name).toBeLessThan(plain.body.length / 2);
        const etag = packed.headers['etag'] ?? '';
        const again = await ask(host, path, { 'accept-encoding': 'gzip', 'if-none-match': etag });
        expect([again.status, again.body.length], name).toEqual([304, 0]);
        const part = await ask(host, `${root}404.html`, { range: 'bytes=0-14' });
        expect([part.status, part.body.toString().toLowerCase()], name).toEqual([206, '<!doctype html>']);
      }
    });

    test('strange requests are answered, and nothing outside the site is', async () => {
      const long = `en/${'a'.repeat(100_000)}`;
      for (const path of [
        'en/%',
        'en/%00',
        'en/%ff',
        '..%2f..%2fetc/passwd',
        '%2e%2e/%2e%2e/etc/passwd',
        'en/..\\..\\etc',
        long,
        `en/articles/${article}/).`,
        `en/articles/${article}/»`.replace('»', '%C2%BB'),
      ])
        for (const [name, { status }] of Object.entries(await askAll(path))) {
          expect.soft(status, `${name} ${path.slice(0, 40)}`).toBeGreaterThanOrEqual(400);
          expect.soft(status, `${name} ${path.slice(0, 40)}`).toBeLessThan(500);
        }
    });
  });
