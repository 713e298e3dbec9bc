import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PARSERS, packageFiles, packageJson, type PackageParts } from '../../embed/package/package-files.ts';
import type { Paths } from '../../project/paths.ts';
import { readSite } from '../../content/reader/read-site.ts';
import { bundlePackage } from './bundle-package.ts';
import { pack, versionOf } from './pack.ts';
import { packageLicense } from './package-license.ts';

/** The package that other products install. */
export interface Package {
  version: string;
  /** Text by path in the package. */
  files: Map<string, string>;
  tarball: Uint8Array;
  /** Of the tarball, as npm keeps it: `sha512-…`. */
  integrity: string;
}

/**
 * Makes the package from what the help centre says to other products.
 */
export async function makePackage(
  paths: Pick<Paths, 'engine' | 'root'>,
  { manifest, labels, cards }: Pick<PackageParts, 'manifest' | 'labels' | 'cards'>,
): Promise<Package> {
  const from = join(paths.engine, 'src/embed/package');
  const read = (file: string) => readFileSync(join(from, file), 'utf8');
  const files = packageFiles({
    manifest,
    labels,
    cards,
    code: await bundlePackage(paths, manifest),
    declarations: new Map(readdirSync(join(from, 'files')).map((name) => [name, read(`files/${name}`)])),
    readme: read('README.md'),
    license: packageLicense(licenseOf(paths.engine), readSite(paths.root)),
  });
  const version = versionOf(files);
  files.set('package.json', packageJson(manifest, version, files.has('LICENSE'), parsersOf(paths.engine)));
  const tarball = await pack(files);
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  return { version, files, tarball, integrity };
}

/** The engine's own versions of what reads message files. */
function parsersOf(root: string): Record<string, string> {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return Object.fromEntries(
    PARSERS.map((name) => {
      const version = dependencies[name];
      if (version === undefined)
        throw new Error(`package.json does not name "${name}", which help-check needs.`);
      return [name, version];
    }),
  );
}

/** The engine's own terms. */
function licenseOf(root: string): string | undefined {
  const file = join(root, 'LICENSE');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
