import type { AstroIntegration } from 'astro';
import type { Paths } from '../project/paths.ts';
import { bundleElements, type EmbedBundle } from './embed/bundle-elements.ts';

const ID = 'virtual:spravka/embed';
const RESOLVED = `\0${ID}`;

/**
 * Offers `virtual:spravka/embed`: the scripts that other products load, built and with what a page that names them
 * needs to know. Building happens when the first page asks, and again in development when a source file changes.
 */
export function embed(paths: Pick<Paths, 'engine' | 'root'>): AstroIntegration {
  const write = async (report: (message: string) => void) => {
    const bundle = await bundleElements(paths);
    const sizes = bundle.files.filter(({ lasting }) => lasting).map(sizeOf);
    report(`Elements for other products built: ${sizes.join(', ')} (brotli).`);
    return { code: moduleOf(bundle), sources: bundle.sources };
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
                  const { code, sources } = await write((message) => logger.info(message));
                  for (const file of sources) this.addWatchFile(file);
                  return code;
                },
              },
            ],
          },
        });
      },
    },
  };
}

const sizeOf = ({ name, brotli }: EmbedBundle['files'][number]) => `${name} ${brotli} B`;

const moduleOf = ({ files, auto, panel }: EmbedBundle) =>
  Object.entries({ files, auto, panel })
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
