import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Paths } from '../project/paths.ts';
import { helpCentre } from '../content/help-centre/current.ts';
import type { Manifest } from '../embed/wire/manifest.ts';
import { PACKAGE_NAME, type PackageName } from '../embed/package/package-files.ts';
import { manifestAssets } from '../site/views/embed/assets.ts';
import { buildTime } from '../site/views/embed/build-time.ts';
import { embedFiles } from '../site/views/embed/embed-files.ts';
import { labelsOf } from '../site/views/embed/labels.ts';
import { manifestOf } from '../site/views/embed/manifest.ts';
import { packedCards } from '../site/views/embed/packed-cards.ts';
import { bundleElements, type EmbedBundle } from './embed/bundle-elements.ts';
import { readPermalinkScript } from './embed/permalink-script.ts';
import { serveEmbedFiles } from './embed/serve-embed-files.ts';
import { writeOutput, writeOutputs } from './keep/write-outputs.ts';
import { makePackages } from './package/make-package.ts';

const ID = 'virtual:spravka/embed';
/** Permalinks, cards, oEmbed's answers: there are some for each article. */
const OF_AN_ARTICLE = /^go\/|^embed\/v1\/(?!schema\/)[^/]+\/[^/]+\.json$/;
const RESOLVED = `\0${ID}`;

/**
 * Everything that other products load and link to: `/embed/v1/` without the pages of the panel, and the permalinks. It
 * is written after the pages, and answered on demand in development.
 *
 * Also offers `virtual:spravka/embed`: the scripts that other products load, built and with what a page that names them
 * needs to know. Building happens when somebody first asks, and again in development when a source file changes.
 */
export function embed(paths: Pick<Paths, 'engine' | 'root'>): AstroIntegration {
  let bundle: Promise<EmbedBundle> | undefined;
  const bundled = () => (bundle ??= bundleElements(paths));
  const permalinkScript = readPermalinkScript(paths);
  const filesOf = ({ files }: EmbedBundle, manifest: () => Manifest) =>
    embedFiles(helpCentre(), { manifest, scripts: files, permalinkScript });
  const manifest = ({ auto }: EmbedBundle) => {
    const help = helpCentre();
    return manifestOf(help, manifestAssets(help, auto), buildTime(process.env['SOURCE_DATE_EPOCH']));
  };

  return {
    name: 'spravka:embed',
    hooks: {
      'astro:config:setup': ({ updateConfig, logger }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'spravka:embed',
                resolveId: (id: string) => (id === ID ? RESOLVED : undefined),
                async load(id: string) {
                  if (id !== RESOLVED) return undefined;
                  const built = await bundled();
                  const sizes = built.files.filter(({ lasting }) => lasting).map(sizeOf);
                  logger.info(`Elements for other products built: ${sizes.join(', ')} (brotli).`);
                  for (const file of built.sources) this.addWatchFile(file);
                  return moduleOf(built);
                },
              },
            ],
          },
        });
      },
      'astro:server:setup': ({ server }) =>
        serveEmbedFiles(server, {
          files: async () => {
            const built = await bundled();
            return filesOf(built, () => manifest(built));
          },
          changed: async (path) => {
            if ((await bundle)?.sources.includes(path)) bundle = undefined;
          },
        }),
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const help = helpCentre();
        const built = await bundled();
        const plain = manifest(built);
        const packages = await makePackages(paths, {
          manifest: plain,
          labels: labelsOf(help),
          cards: packedCards(help),
        });
        const { version, integrity } = packages[PACKAGE_NAME];
        const told = {
          ...plain,
          assets: {
            ...manifestAssets(help, built.auto),
            package: { path: help.routes.embed(`${PACKAGE_NAME}.tgz`), version, integrity },
          },
        };
        writeOutputs(
          folder,
          filesOf(built, () => told),
          OF_AN_ARTICLE,
        );
        for (const name of Object.keys(packages) as PackageName[]) {
          const { tarball } = packages[name];
          writeOutput(join(folder, 'embed/v1', `${name}.tgz`), tarball);
          logger.info(`Package ${name} written: ${(tarball.length / 1000).toFixed(1)} KB.`);
        }
      },
    },
  };
}

const sizeOf = ({ name, brotli }: EmbedBundle['files'][number]) => `${name} ${brotli} B`;

const moduleOf = ({ files, auto, panel }: EmbedBundle) =>
  Object.entries({ files, auto, panel })
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
