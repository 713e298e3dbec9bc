import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const read = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as unknown;

interface Locked {
  integrity?: string;
  link?: boolean;
  inBundle?: boolean;
  hasInstallScript?: boolean;
}
const packagesOf = (file: string) =>
  Object.entries((read(file) as { packages: Record<string, Locked> }).packages).filter(
    ([name]) => name !== '',
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

describe('install scripts', () => {
  test('may run where a package has one, and nowhere else', () => {
    const { allowScripts } = read('package.json') as { allowScripts: Record<string, boolean> };
    const scripted = packagesOf('package-lock.json').filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(Object.keys(allowScripts).sort()).toEqual(
      [...new Set(scripted.map(([name]) => name.replace(/^.*node_modules\//, '')))].sort(),
    );
  });
});
