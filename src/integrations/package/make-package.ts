import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  ASSISTANT_PACKAGE,
  assistantFiles,
  CHECK_PACKAGE,
  checkFiles,
  DEPENDENCIES,
  linksFiles,
  PACKAGE_NAME,
  packageJson,
  type CheckParts,
  type LinksParts,
  type PackageName,
} from '../../embed/package/package-files.ts';
import type { Paths } from '../../project/paths.ts';
import { readSite } from '../../content/reader/read-site.ts';
import { bundlePackage } from './bundle-package.ts';
import { pack, versionOf } from './pack.ts';
import { packageLicense } from './package-license.ts';

/** A package that other products install. */
export interface Package {
  version: string;
  /** Text by path in the package. */
  files: Map<string, string>;
  tarball: Uint8Array;
  /** Of the tarball, as npm keeps it: `sha512-…`. */
  integrity: string;
}

/** What the help centre says to other products. */
export type PackedParts = Pick<LinksParts, 'manifest' | 'cards'> & Pick<CheckParts, 'labels'>;

/**
 * Makes the packages from what the help centre says to other products: links, which ask for no other package, help-check
 * and the server for assistants.
 */
export async function makePackages(
  paths: Pick<Paths, 'engine' | 'root'>,
  { manifest, labels, cards }: PackedParts,
): Promise<Record<PackageName, Package>> {
  const from = join(paths.engine, 'src/embed/package');
  const read = (file: string) => readFileSync(join(from, file), 'utf8');
  const code = await bundlePackage(paths, manifest);
  const license = packageLicense(licenseOf(paths.engine), readSite(paths.root));
  const common = (name: PackageName, readme: string) => ({
    manifest,
    license,
    code: code[name],
    readme: read(readme),
  });
  const declarations = new Map(readdirSync(join(from, 'files')).map((name) => [name, read(`files/${name}`)]));
  const make = async (name: PackageName, files: Map<string, string>): Promise<Package> => {
    const version = versionOf(files);
    const dependencies = versionsOf(paths.engine, DEPENDENCIES[name]);
    files.set('package.json', packageJson(name, manifest, version, files.has('LICENSE'), dependencies));
    const tarball = await pack(files);
    const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
    return { version, files, tarball, integrity };
  };
  return {
    [PACKAGE_NAME]: await make(
      PACKAGE_NAME,
      linksFiles({ ...common(PACKAGE_NAME, 'README.md'), cards, declarations }),
    ),
    [CHECK_PACKAGE]: await make(
      CHECK_PACKAGE,
      checkFiles({ ...common(CHECK_PACKAGE, 'help-check.md'), labels }),
    ),
    [ASSISTANT_PACKAGE]: await make(
      ASSISTANT_PACKAGE,
      assistantFiles(common(ASSISTANT_PACKAGE, 'help-assistant.md')),
    ),
  };
}

/** The engine's own versions of other packages. */
function versionsOf(root: string, names: readonly string[]): Record<string, string> {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return Object.fromEntries(
    names.map((name) => {
      const version = dependencies[name];
      if (version === undefined)
        throw new Error(`package.json does not name "${name}", which a package for other products needs.`);
      return [name, version];
    }),
  );
}

/** The engine's own terms. */
function licenseOf(root: string): string | undefined {
  const file = join(root, 'LICENSE');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
