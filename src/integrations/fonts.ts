import { existsSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { helpCentre } from '../content/help-centre/current.ts';
import type { Paths } from '../project/paths.ts';
import { cutFonts, fontLicence, type CutFont } from './fonts/cut-fonts.ts';
import { usedCharacters } from './fonts/used-characters.ts';

const ID = 'virtual:spravka/fonts';
const RESOLVED = `\0${ID}`;

/**
 * Offers `virtual:spravka/fonts`: the site's typeface, cut to the characters that content is written with. Cutting
 * happens when the first page asks, and once for the same characters.
 */
export function fonts({ cache: caches }: Pick<Paths, 'cache'>): AstroIntegration {
  const cache = join(caches, 'fonts');
  let code: Promise<string> | undefined;
  let assets = '_astro';

  const write = async (report: (message: string) => void) => {
    const { content } = helpCentre();
    const { faces, names } = await cutFonts(usedCharacters(content), content.locales, cache);
    const sizes = [...faces.map(sizeOf), ...names.map((font) => `names ${sizeOf(font)}`)];
    report(`Typeface cut to ${sizes.join(', ')}.`);
    return moduleOf({ faces, names });
  };

  return {
    name: 'spravka:fonts',
    hooks: {
      'astro:config:done': ({ config }) => {
        assets = config.build.assets;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = join(fileURLToPath(dir), assets);
        if (existsSync(folder)) await copyFile(fontLicence(), join(folder, 'OFL.txt'));
      },
      'astro:config:setup': ({ updateConfig, logger }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'spravka:fonts',
                resolveId: (id: string) => (id === ID ? RESOLVED : undefined),
                load: (id: string) =>
                  id === RESOLVED ? (code ??= write((message) => logger.info(message))) : undefined,
              },
            ],
          },
        });
      },
    },
  };
}

const sizeOf = (font: CutFont) => `${font.subset} ${(font.bytes / 1000).toFixed(1)} KB`;

/** JavaScript that lists the fonts; Vite gives each imported file its hashed address. */
function moduleOf(lists: Record<'faces' | 'names', CutFont[]>): string {
  const imports: string[] = [];
  const exports = Object.entries(lists).map(([name, list]) => {
    const entries = list.map(({ subset, file, unicodeRange, locales }) => {
      const url = `u${imports.length}`;
      // Not inlined however small: the site's policy allows fonts from files only.
      imports.push(`import ${url} from ${JSON.stringify(`${file.replaceAll('\\', '/')}?url&no-inline`)};`);
      return `{ ...${JSON.stringify({ subset, unicodeRange, locales })}, url: ${url} }`;
    });
    return `export const ${name} = [${entries.join(', ')}];`;
  });
  return [...imports, ...exports].join('\n');
}
