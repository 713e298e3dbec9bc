import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unpackTar } from 'modern-tar';
import { beforeAll, describe, expect, test } from 'vitest';
import { LABELS_MODULE, PARSERS } from '../../embed/package/package-files.ts';
import { liveArticle, sampleManifest } from '../../help-check/testing/sample-manifest.ts';
import type { Package } from './make-package.ts';
import { ROOT, samplePackage } from './testing/sample-package.ts';

/** https://semver.org, the expression suggested there, without build metadata. */
const SEMVER =
  /^\d+\.\d+\.\d+(?:-(?:0|[1-9]\d*|\d*[a-zA-Z-][\da-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][\da-zA-Z-]*))*)?$/;

let made: Package;
beforeAll(async () => {
  made = await samplePackage();
}, 60_000);
const json = (path: string) => JSON.parse(made.files.get(path) ?? '') as Record<string, unknown>;

describe('the package', { timeout: 60_000 }, () => {
  test('is the same, byte by byte, when the content is', async () => {
    const again = await samplePackage({ ...sampleManifest, builtAt: '2030-01-01T00:00:00Z' });
    expect(Buffer.compare(again.tarball, made.tarball)).toBe(0);
  });

  test('has another version when the content is another', async () => {
    const articles = [...sampleManifest.articles, liveArticle('delta', {})];
    const other = await samplePackage({ ...sampleManifest, articles });
    expect(other.version).not.toBe(made.version);
  });

  test('has a semantic version, that of its package.json', () => {
    expect(made.version).toMatch(SEMVER);
    expect(json('package.json')['version']).toBe(made.version);
  });

  test('holds every file that its package.json names', () => {
    const { exports, bin } = json('package.json') as {
      exports: Record<string, string | { types: string; default: string }>;
      bin: Record<string, string>;
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

  test('asks for no other package, save what reads message files, which it works without', () => {
    expect(Object.keys(json('package.json')).filter((key) => /dependencies|scripts/i.test(key))).toEqual([
      'optionalDependencies',
    ]);
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(dependencies).toMatchObject(json('package.json')['optionalDependencies'] as object);
    for (const [path, text] of made.files)
      if (path.endsWith('.js'))
        for (const [, from = ''] of text.matchAll(/^(?:import|export)\b[^;'"]*from\s*["']([^"']+)["']/gm))
          expect(from, path).toMatch(
            path === LABELS_MODULE
              ? new RegExp(`^(?:node:.*|${PARSERS.join('|')})$`)
              : path.startsWith('bin/')
                ? /^node:/
                : /^\.\//,
          );
  });

  test('leaves import() to whoever builds it in', () => {
    expect(made.files.get('elements.js')).toContain('import("./panel.js")');
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
    expect(made.files.get('README.md')).toContain("helpUrl('alpha', 'remove')");
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
    const modes = new Map(entries.map(({ header }) => [header.name, header.mode]));
    expect(modes.get('package/bin/help-check.js')).toBe(0o755);
    expect(modes.get('package/index.js')).toBe(0o644);
    expect(new Set(entries.map(({ header }) => header.mtime?.getTime())).size).toBe(1);
  });
});
