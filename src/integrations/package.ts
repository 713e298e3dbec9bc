import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createLinkRoutes, createRoutes } from '../core/routes.ts';
import { PACKAGE_NAME } from '../embed/package/package-files.ts';
import type { Card } from '../embed/wire/card.ts';
import type { Manifest } from '../embed/wire/manifest.ts';
import { readSite } from '../content/reader/read-site.ts';
import type { Paths } from '../project/paths.ts';
import { makePackage } from './package/make-package.ts';

/**
 * Writes the package that other products install, `embed/v1/help-links.tgz`, from the manifest and the cards of the
 * built site, and tells the manifest of it.
 */
export function helpPackage(paths: Pick<Paths, 'engine' | 'root'>): AstroIntegration {
  return {
    name: 'spravka:package',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        // The folder has no base path: hosts put it below one.
        const files = createLinkRoutes(`${fileURLToPath(dir)}/`);
        const manifestFile = files.embed('manifest.json');
        const manifest = readJson<Manifest>(manifestFile);
        const cards = readCards(manifest, files.embedCard);
        const { version, tarball } = await makePackage(paths, { manifest, cards });
        const name = `${PACKAGE_NAME}.tgz`;
        mkdirSync(dirname(files.embed(name)), { recursive: true });
        writeFileSync(files.embed(name), tarball);

        if (manifest.assets) {
          const path = createRoutes(readSite(paths.root).base).embed(name);
          const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
          const told = { ...manifest, assets: { ...manifest.assets, package: { path, version, integrity } } };
          writeFileSync(manifestFile, JSON.stringify(told));
        }
        logger.info(`Package ${PACKAGE_NAME} ${version} written: ${(tarball.length / 1000).toFixed(1)} KB.`);
      },
    },
  };
}

/** One after the other: thousands at once would need more open files than there may be. */
function readCards(
  { articles, locales }: Manifest,
  fileOf: (locale: string, id: string) => string,
): Map<string, Map<string, Card>> {
  return new Map(
    locales.map(({ id: locale }) => [
      locale,
      new Map(articles.map(({ id }) => [id, readJson<Card>(fileOf(locale, id))])),
    ]),
  );
}

const readJson = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
