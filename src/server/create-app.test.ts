import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCompressedCopies } from './compressed-copies.ts';
import { createApp } from './create-app.ts';

const HOME = '<!doctype html><title>Home</title>'.repeat(20);
const FILES = {
  'index.html': 'languages',
  'en/index.html': HOME,
  'en/articles/a.md': '# A',
  'en/articles/a/index.html': HOME,
  'en/articles/b/index.html': HOME,
  'ru/articles/a/index.html': HOME,
  'go/a/index.html': 'choose',
  'en/screen.svg': '<svg/>',
  'embed/v1/panel/en/index.html': 'panel',
  'pagefind/pagefind-worker.js': 'worker',
  'made.css': 'p{}',
  'made.css.br': 'made with the build',
  'en/search/index.html': 'search',
  '404.html': 'nothing here',
  '_astro/page.abc.css': 'p{}',
  'embed/v1/manifest.json': '{}',
  'embed/v1/auto.js': 'auto',
  'embed/v1/auto.6f9dd52dc4.js': 'auto',
  'feed.xml': '<feed/>',
  'manifest.webmanifest': '{}',
  'pagefind/wasm.en.pagefind': 'bytes',
  'pagefind/en.pf_meta': 'bytes',
  'pagefind/index/en.pf_index': gzipSync('words'),
  'font.woff2': 'font',
  'x.wasm': 'bytes',
  'empty/nested/file.txt': 'text',
  _headers: '/*',
  _redirects: '/a /b',
};

let root: string;
let app: ReturnType<typeof createApp>;
let based: ReturnType<typeof createApp>;
const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'serve-'));
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, 'dist', file)), { recursive: true });
    writeFileSync(join(root, 'dist', file), text);
  }
  writeFileSync(join(root, 'secret.txt'), 'secret');
  symlinkSync(join(root, 'secret.txt'), join(root, 'dist/leads-out.txt'));
  symlinkSync(root, join(root, 'dist/leads-up'));
  symlinkSync(join(root, 'dist/feed.xml'), join(root, 'dist/stays-inside.xml'));
  const options = { locales: ['en', 'ru'], copies: createCompressedCopies(join(root, 'copies')) };
  app = createApp(join(root, 'dist'), '/', options);
  based = createApp(join(root, 'dist'), '/help/', options);
});
afterAll(() => rmSync(root, { recursive: true }));

describe('paths', () => {
  test.each([
    ['/', 'languages'],
    ['/en/', HOME],
    ['/en/index.html', HOME],
    ['/en/articles/a.md', '# A'],
    ['/%65n/', HOME],
    ['/stays-inside.xml', '<feed/>'],
  ])('%s is a page', async (path, text) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([200, text]);
  });

  test.each([
    ['/en', '/en/'],
    ['/en/search?q=a%20b', '/en/search/?q=a%20b'],
  ])('%s lacks its slash and leads to %s', async (path, to) => {
    const response = await get(path);
    expect([response.status, response.headers.get('location')]).toEqual([301, to]);
  });

  test.each([
    '/nope',
    '/en/nope/',
    '/en/articles/a.md/',
    '/empty/',
    '/empty',
    '//en/',
    '/en//',
    '/..%2fsecret.txt',
    '/en/..%2f..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/..%5csecret.txt',
    '/en/%00',
    '/C:/secret.txt',
    '/leads-out.txt',
    '/leads-up/secret.txt',
    '/_headers',
    '/_redirects',
  ])('%s is nothing', async (path) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([404, 'nothing here']);
  });

  test.each(['/%', '/%E0%A4%A', '/en/%zz/'])('%s cannot be decoded', async (path) => {
    expect((await get(path)).status).toBe(400);
  });

  test('a site without a page for what is missing says so in words', async () => {
    const response = await createApp(join(root, 'dist/en'), '/').request('/nope');
    expect([response.status, await response.text()]).toEqual([404, 'Not found.\n']);
  });
});

describe('a base path', () => {
  test.each([
    ['/help/en/', 200, null],
    ['/help/', 200, null],
    ['/help/en', 301, '/help/en/'],
    ['/help', 301, '/help/'],
    ['/', 302, '/help/'],
    ['/en/', 404, null],
    ['/helper/', 404, null],
  ])('%s answers %s', async (path, status, location) => {
    const response = await based.request(path);
    expect([response.status, response.headers.get('location')]).toEqual([status, location]);
  });
});

describe('headers', () => {
  test.each([
    ['/en/', 'text/html; charset=utf-8'],
    ['/en/articles/a.md', 'text/markdown; charset=utf-8'],
    ['/feed.xml', 'application/xml; charset=utf-8'],
    ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/x.wasm', 'application/wasm'],
    ['/pagefind/wasm.en.pagefind', 'application/octet-stream'],
    ['/pagefind/en.pf_meta', 'application/octet-stream'],
  ])('%s is %s', async (path, type) => {
    expect((await get(path)).headers.get('content-type')).toBe(type);
  });

  test.each([
    ['/_astro/page.abc.css', 'public, max-age=31536000, immutable'],
    ['/embed/v1/auto.6f9dd52dc4.js', 'public, max-age=31536000, immutable'],
    ['/embed/v1/auto.js', 'public, max-age=600'],
    ['/embed/v1/manifest.json', 'no-cache'],
    ['/en/', 'no-cache'],
    ['/nope', 'no-cache'],
    ['/embed/v1/auto.0000000000.js', 'no-cache'],
  ])('%s may be kept: %s', async (path, policy) => {
    expect((await get(path)).headers.get('cache-control')).toBe(policy);
  });

  test.each(['/en/', '/nope', '/%', '/en/articles/a.md'])('%s is guarded', async (path) => {
    const { headers } = await get(path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  test('the panel may be framed, by isolated pages too', async () => {
    const { headers } = await get('/embed/v1/panel/en/');
    expect(headers.get('content-security-policy')).not.toContain('frame-ancestors');
    expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    const worker = await get('/pagefind/pagefind-worker.js');
    expect(worker.headers.get('cross-origin-embedder-policy')).toBe('require-corp');
  });

  test('a picture that is opened by itself runs nothing', async () => {
    expect((await get('/en/screen.svg')).headers.get('content-security-policy')).toContain('sandbox');
  });
});

describe('other origins', () => {
  test.each([
    ['/embed/v1/manifest.json', '*'],
    ['/embed/v1/auto.js', '*'],
    ['/embed/v1/en/nope.json', '*'],
    ['/en/', null],
    ['/nope', null],
  ])('may read %s: %s', async (path, allowed) => {
    expect((await get(path)).headers.get('access-control-allow-origin')).toBe(allowed);
    expect((await based.request(`/help${path}`)).headers.get('access-control-allow-origin')).toBe(allowed);
  });

  test('may read what has not changed', async () => {
    const etag = (await get('/embed/v1/manifest.json')).headers.get('etag') ?? '';
    const again = await get('/embed/v1/manifest.json', { 'if-none-match': etag });
    expect([again.status, again.headers.get('access-control-allow-origin')]).toEqual([304, '*']);
  });
});

describe('compression', () => {
  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('%s gives the same text in fewer bytes', async (encoding, unpack) => {
    const response = await get('/en/', { 'accept-encoding': encoding });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('vary')).toContain('Accept-Encoding');
    expect(bytes.length).toBeLessThan(HOME.length / 2);
    expect(Number(response.headers.get('content-length'))).toBe(bytes.length);
    expect(unpack(bytes).toString()).toBe(HOME);
  });

  test('an index that is packed with gzip is packed better where the client can read it', async () => {
    const better = await get('/pagefind/index/en.pf_index', { 'accept-encoding': 'gzip, br' });
    expect(better.headers.get('content-encoding')).toBe('br');
    expect(brotliDecompressSync(await better.arrayBuffer()).toString()).toBe('words');
    const plain = await get('/pagefind/index/en.pf_index', { 'accept-encoding': 'gzip' });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(gunzipSync(await plain.arrayBuffer()).toString()).toBe('words');
  });

  test('a copy that was made with the build is sent', async () => {
    const response = await get('/made.css', { 'accept-encoding': 'br' });
    expect([response.headers.get('content-encoding'), await response.text()]).toEqual([
      'br',
      'made with the build',
    ]);
  });

  test.each([
    [undefined, null],
    ['', null],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.2, gzip;q=0.8', 'gzip'],
    ['*', 'br'],
    ['*;q=0', null],
    ['identity', null],
    ['BR', 'br'],
  ])('"%s" is answered with %s', async (accepted, encoding) => {
    const { headers } = await get('/en/', accepted === undefined ? {} : { 'accept-encoding': accepted });
    expect(headers.get('content-encoding')).toBe(encoding);
  });

  test('leaves alone what is compressed already', async () => {
    const { headers } = await get('/font.woff2', { 'accept-encoding': 'br' });
    expect(headers.get('content-encoding')).toBeNull();
  });
});

describe('entity tags', () => {
  test('an unchanged page is not sent again', async () => {
    const etag = (await get('/en/')).headers.get('etag') ?? '';
    const again = await get('/en/', { 'if-none-match': `"other", W/${etag}` });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
  });

  test('differ between encodings', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', ''].map(async (accept) =>
        (await get('/en/', { 'accept-encoding': accept })).headers.get('etag'),
      ),
    );
    expect(new Set(tags).size).toBe(3);
  });

  test('a page that was built anew is sent anew', async () => {
    const path = join(root, 'dist/en/search/index.html');
    const etag = (await get('/en/search/')).headers.get('etag') ?? '';
    writeFileSync(path, 'search, improved');
    const response = await get('/en/search/', { 'if-none-match': etag });
    expect([response.status, await response.text()]).toEqual([200, 'search, improved']);
  });

  test('a missing page stays missing whatever the client holds', async () => {
    expect((await get('/nope', { 'if-none-match': '*' })).status).toBe(404);
  });
});

describe('a part of a file', () => {
  test.each([
    [{ range: 'bytes=0-14' }, 206, '<!doctype html>'],
    [{ range: 'bytes=999999-' }, 416, ''],
    [{ range: 'bytes=-7' }, 206, HOME.slice(-7)],
    [{ range: 'bytes=0-1,4-5' }, 200, HOME],
    [{ range: 'bytes=-' }, 200, HOME],
    [{ range: 'bytes=5-2' }, 200, HOME],
    [{ range: 'lines=1-2' }, 200, HOME],
    [{ range: 'bytes=0-14', 'if-range': '"another"' }, 200, HOME],
  ])('%j gives %d', async (headers, status, text) => {
    const response = await get('/en/', headers);
    expect([response.status, await response.text()]).toEqual([status, text]);
  });

  test('is not asked of the page for what is missing', async () => {
    const response = await get('/nope', { range: 'bytes=0-3' });
    expect([response.status, await response.text()]).toEqual([404, 'nothing here']);
  });
});

describe('what the request accepts', () => {
  test.each([
    ['/en/articles/a/', 'text/markdown', '# A'],
    ['/en/articles/a/', 'text/markdown, text/html;q=0.8', '# A'],
    ['/en/articles/a/', 'text/html, text/markdown;q=0.5', HOME],
    ['/en/articles/a/', 'text/html;q=0.2, text/markdown;q=0.5, */*;q=0.1', '# A'],
    ['/en/articles/a/', 'text/markdown;q=0, */*', HOME],
    ['/en/articles/a/', '*/*', HOME],
    ['/en/articles/a/', 'text/*', HOME],
    ['/en/articles/b/', 'text/markdown', HOME],
    ['/en/', 'text/markdown', HOME],
  ])('%s for %s', async (path, accept, text) => {
    const response = await get(path, { accept });
    expect([response.status, await response.text()]).toEqual([200, text]);
  });

  test('is said to matter', async () => {
    expect((await get('/en/articles/a/')).headers.get('vary')).toContain('Accept');
    expect((await get('/go/a/')).headers.get('vary')).toContain('Accept-Language');
    expect((await get('/en/')).headers.get('vary')).toBe('Accept-Encoding, Accept');
  });

  test.each([
    ['', 'en;q=0.5, ru', '/ru/articles/a/'],
    ['', 'de', '/en/articles/a/'],
    ['', '', '/en/articles/a/'],
    ['', 'ru;q=0, en', '/en/articles/a/'],
    ['?lang=ru', 'en', '/ru/articles/a/'],
    ['?lang=ru_RU', 'en', '/ru/articles/a/'],
    ['?lang=xx&from=app', 'ru', '/ru/articles/a/?from=app'],
  ])('a program that asks for /go/a/%s in "%s" is led to %s', async (query, language, to) => {
    const headers = { accept: 'application/json', 'accept-language': language };
    for (const [server, base] of [
      [app, ''],
      [based, '/help'],
    ] as const) {
      const response = await server.request(`${base}/go/a/${query}`, { headers });
      expect([response.status, response.headers.get('location')]).toEqual([302, base + to]);
    }
  });

  test.each([undefined, '*/*', 'text/html', 'text/*;q=0.1, application/json'])(
    'who takes HTML (%s) gets the page of a permalink',
    async (accept) => {
      const response = await get('/go/a/', { ...(accept && { accept }), 'accept-language': 'ru' });
      expect([response.status, await response.text()]).toEqual([200, 'choose']);
    },
  );

  test('a permalink that is not there stays missing', async () => {
    expect((await get('/go/nope/', { accept: 'application/json' })).status).toBe(404);
  });
});

describe('methods', () => {
  test('HEAD answers like GET without a body', async () => {
    const response = await app.request('/en/', { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(response.headers.get('content-length')).toBe(String(HOME.length));
  });

  test('others are refused by name', async () => {
    const response = await app.request('/en/', { method: 'POST' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});

describe('what the machine refuses', () => {
  test.each([
    ['EMFILE', 503, '1'],
    ['EIO', 500, null],
  ])('%s is told in one line, and nothing of it to the reader', async (code, status, again) => {
    const told: string[] = [];
    const failing = createApp(join(root, 'dist'), '/', {
      copies: {
        copyOf: () => Promise.reject(Object.assign(new Error(`${code}: not now, open '/a/b'`), { code })),
      },
      tell: (line) => told.push(line),
    });
    const response = await failing.request('/en/', { headers: { 'accept-encoding': 'gzip' } });
    expect([response.status, response.headers.get('retry-after')]).toEqual([status, again]);
    expect(await response.text()).not.toContain('/a/b');
    expect(told).toEqual([`/en/ cannot be sent: ${code}: not now, open '/a/b'`]);
    // Nothing of it is kept.
    expect((await failing.request('/en/')).status).toBe(200);
  });
});
