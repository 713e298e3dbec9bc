import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createLinkRoutes, createRoutes } from '../core/routes.ts';
import { PACKAGE_NAME } from '../embed/package/package-files.ts';
import type { Card } from '../embed/wire/card.ts';
import type { Manifest } from '../embed/wire/manifest.ts';
import { readSite } from '../reader/read-site.ts';
import { makePackage } from './package/make-package.ts';

/**
 * Writes the package that other products install, `embed/v1/help-links.tgz`, from the manifest and the cards of the
 * built site, and tells the manifest of it.
 *
 * @param root the project's root, the folder that holds `content/`
 */
export function helpPackage(root = process.cwd()): AstroIntegration {
  return {
    name: 'spravka:package',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        // The folder has no base path: hosts put it below one.
        const files = createLinkRoutes(`${fileURLToPath(dir)}/`);
        const manifestFile = files.embed('manifest.json');
        const manifest = await readJson<Manifest>(manifestFile);
        const cards = await readCards(manifest, files.embedCard);
        const { version, tarball } = await makePackage(root, { manifest, cards });
        const name = `${PACKAGE_NAME}.tgz`;
        await mkdir(dirname(files.embed(name)), { recursive: true });
        await writeFile(files.embed(name), tarball);

        if (manifest.assets) {
          const path = createRoutes(readSite(root).base).embed(name);
          const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
          const told = { ...manifest, assets: { ...manifest.assets, package: { path, version, integrity } } };
          await writeFile(manifestFile, JSON.stringify(told));
        }
        logger.info(`Package ${PACKAGE_NAME} ${version} written: ${(tarball.length / 1000).toFixed(1)} KB.`);
      },
    },
  };
}

async function readCards(
  { articles, locales }: Manifest,
  fileOf: (locale: string, id: string) => string,
): Promise<Map<string, Map<string, Card>>> {
  const cards = new Map<string, Map<string, Card>>();
  for (const { id: locale } of locales) {
    const read = articles.map(
      async ({ id }) => [id, await readJson<Card>(join(fileOf(locale, id)))] as const,
    );
    cards.set(locale, new Map(await Promise.all(read)));
  }
  return cards;
}

const readJson = async <T>(file: string) => JSON.parse(await readFile(file, 'utf8')) as T;
