import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isEnough } from './cli/bootstrap/find-node.mjs';

const ROOT = join(import.meta.dirname, '..');
const read = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as unknown;

interface Locked {
  integrity?: string;
  link?: boolean;
  inBundle?: boolean;
  hasInstallScript?: boolean;
  version?: string;
  os?: string;
  bin?: Record<string, string>;
}
const packagesOf = (file: string) =>
  Object.entries((read(file) as { packages: Record<string, Locked> }).packages).filter(
    // The project itself, and what lies in it.
    ([name]) => name.startsWith('node_modules/'),
  );

// npm leaves out what it did not need on the machine where the file was written: other systems would take anything.
test.each(['package-lock.json', 'e2e/package-lock.json'])(
  '%s has a hash of every package, for every system',
  (file) => {
    const without = packagesOf(file).filter(
      ([, { integrity, link, inBundle }]) => !integrity && !link && !inBundle,
    );
    expect(without.map(([name]) => name)).toEqual([]);
  },
);

test('the Node of every system that brings one is a package like any other, of just one version, with its hash', () => {
  const { optionalDependencies: wanted } = read('src/cli/bootstrap/node/package.json') as {
    optionalDependencies: Record<string, string>;
  };
  const brought = packagesOf('package-lock.json').filter(([, { bin }]) => bin?.['node']);
  expect(
    Object.fromEntries(brought.map(([name, { version }]) => [name.replace('node_modules/', ''), version])),
  ).toEqual(wanted);
  expect([...new Set(brought.map(([, { os }]) => os))].sort()).toEqual(['darwin', 'linux', 'win32']);
  for (const [name, { integrity, version }] of brought) {
    expect(integrity, name).toMatch(/^sha512-/);
    expect(isEnough(version ?? ''), name).toBe(true);
  }
});

describe('install scripts', () => {
  test('may run where a package has one, and nowhere else', () => {
    const { allowScripts } = read('package.json') as { allowScripts: Record<string, boolean> };
    const scripted = packagesOf('package-lock.json').filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(Object.keys(allowScripts).sort()).toEqual(
      [...new Set(scripted.map(([name]) => name.replace(/^.*node_modules\//, '')))].sort(),
    );
  });
});
