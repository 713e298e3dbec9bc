import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unpackTar } from 'modern-tar';
import { beforeAll, describe, expect, test } from 'vitest';
import { DEPENDENCIES, LABELS_MODULE, type PackageName } from '../../embed/package/package-files.ts';
import { liveArticle, sampleManifest } from '../../help-check/testing/sample-manifest.ts';
import type { Package } from './make-package.ts';
import { ROOT, samplePackages } from './testing/sample-package.ts';

/** https://semver.org, the expression suggested there, without build metadata. */
const SEMVER =
  /^\d+\.\d+\.\d+(?:-(?:0|[1-9]\d*|\d*[a-zA-Z-][\da-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][\da-zA-Z-]*))*)?$/;

const NAMES: PackageName[] = ['help-links', 'help-check', 'help-assistant'];
let all: Record<PackageName, Package>;
beforeAll(async () => {
  all = await samplePackages();
}, 60_000);

describe.each(NAMES)('the package %s', { timeout: 60_000 }, (name) => {
  let made: Package;
  beforeAll(() => {
    made = all[name];
  });
  const json = (path: string) => JSON.parse(made.files.get(path) ?? '') as Record<string, unknown>;

  test('is the same, byte by byte, when the content is', async () => {
    const again = (await samplePackages({ ...sampleManifest, builtAt: '2030-01-01T00:00:00Z' }))[name];
    expect(Buffer.compare(again.tarball, made.tarball)).toBe(0);
  });

  test('has another version when the content is another', async () => {
    const articles = [...sampleManifest.articles, liveArticle('delta', {})];
    const other = (await samplePackages({ ...sampleManifest, articles }))[name];
    expect(other.version).not.toBe(made.version);
  });

  test('has a semantic version, that of its package.json', () => {
    expect(made.version).toMatch(SEMVER);
    expect(json('package.json')['version']).toBe(made.version);
  });

  test('holds every file that its package.json names', () => {
    const { exports = {}, bin = {} } = json('package.json') as {
      exports?: Record<string, string | { types: string; default: string }>;
      bin?: Record<string, string>;
    };
    const named = [
      ...Object.values(exports).flatMap((target) =>
        typeof target === 'string' ? [target] : Object.values(target),
      ),
      ...Object.values(bin),
    ];
    const missing = named
      .map((path) => path.replace(/^\.\//, '').replace('*', 'en'))
      .filter((path) => !made.files.has(path));
    expect(missing).toEqual([]);
  });

  test('asks for the other packages that its modules import, in the engine’s own versions, and for no other', () => {
    const wanted = DEPENDENCIES[name];
    const asked = json('package.json')['dependencies'] ?? {};
    expect(Object.keys(asked)).toEqual(wanted);
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(dependencies).toMatchObject(asked);
    for (const [path, text] of made.files)
      if (path.endsWith('.js'))
        for (const [, from = ''] of text.matchAll(/^(?:import|export)\b[^;'"]*from\s*["']([^"']+)["']/gm))
          expect(from, path).toMatch(
            // Links are checked without reading a message file.
            path.startsWith('bin/') && (path === LABELS_MODULE || name !== 'help-check')
              ? new RegExp(`^(?:node:.*|(?:${wanted.join('|')})(?:/.*)?)$`)
              : path.startsWith('bin/')
                ? /^node:/
                : /^\.\//,
          );
  });

  test('leaves import() to whoever builds it in', () => {
    if (name === 'help-links') expect(made.files.get('elements.js')).toContain('import("./panel.js")');
    for (const [path, text] of made.files)
      if (path.endsWith('.js')) expect(text, path).not.toMatch(/preload-helper/);
  });

  test('names no folder of the machine it was made on', () => {
    for (const [path, text] of made.files) {
      expect(text.includes(process.cwd()), path).toBe(false);
      expect(text, path).not.toMatch(/^\/\/ \S*src\//m);
    }
  });

  test('has its README filled in, and the manifest without what differs from build to build', () => {
    expect(made.files.get('README.md')).toContain(`embed/v1/${name}.tgz`);
    expect(made.files.get('README.md')).not.toMatch(/\{\{\w/);
    expect(Object.keys(json('manifest.json'))).not.toContain('builtAt');
  });

  test('is an archive as npm expects it', async () => {
    const zipped = Buffer.from(made.tarball);
    // Neither the hour nor the system it was packed on.
    expect([...zipped.subarray(4, 8), zipped[9]]).toEqual([0, 0, 0, 0, 255]);
    const entries = await unpackTar(gunzipSync(zipped));
    expect(entries.map(({ header }) => header.name)).toEqual(
      [...made.files.keys()].map((path) => `package/${path}`),
    );
    for (const { header } of entries)
      expect(header.mode, header.name).toBe(header.name === `package/bin/${name}.js` ? 0o755 : 0o644);
    expect(new Set(entries.map(({ header }) => header.mtime?.getTime())).size).toBe(1);
  });
});
