import { existsSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { helpCentre } from '../content/help-centre/current.ts';
import type { Typeface } from '../content/schemas/looks.ts';
import type { Paths } from '../project/paths.ts';
import { cutFonts, type CutFont, type CutTypeface } from './fonts/cut-fonts.ts';
import { openFamily, OWN } from './fonts/families.ts';
import { usedCharacters } from './fonts/used-characters.ts';

const ID = 'virtual:spravka/fonts';
const RESOLVED = `\0${ID}`;

/**
 * Offers `virtual:spravka/fonts`: the site's typeface (`typeface` of `site.yaml`, else the engine's), cut to the
 * characters that content is written with. Cutting happens when the first page asks, and once for the same characters.
 */
export function fonts({ cache: caches, content: place }: Pick<Paths, 'cache' | 'content'>): AstroIntegration {
  const cache = join(caches, 'fonts');
  let code: Promise<string> | undefined;
  let assets = '_astro';

  const write = async (report: (message: string) => void) => {
    const { content, site } = helpCentre();
    const typeface = site.typeface ?? OWN;
    const cut = await cutFonts(typeface, usedCharacters(content), content.locales, place, cache);
    const sizes = [...cut.faces.map(sizeOf), ...cut.names.map((font) => `names ${sizeOf(font)}`)];
    report(`Typeface cut to ${sizes.join(', ')}.`);
    return moduleOf(cut, typeface);
  };

  return {
    name: 'spravka:fonts',
    hooks: {
      'astro:config:done': ({ config }) => {
        assets = config.build.assets;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = join(fileURLToPath(dir), assets);
        if (!existsSync(folder)) return;
        // Licences of fonts ask to go with every copy of them (SIL Open Font License 1.1, condition 2).
        for (const family of (helpCentre().site.typeface ?? OWN).families)
          for (const licence of openFamily(family, place).licences)
            await copyFile(licence, join(folder, licenceName(licence)));
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

const sizeOf = (font: CutFont) => `${font.name} ${(font.bytes / 1000).toFixed(1)} KB`;

/** Beside the fonts, told apart by family: `golos-text-LICENSE.txt`. */
const licenceName = (file: string) =>
  `${basename(dirname(file))}-${basename(file).replace(/\.txt$/i, '')}.txt`;

/** JavaScript that lists the fonts; Vite gives each imported file its hashed address. */
function moduleOf({ faces, names, measures }: CutTypeface, { fallback }: Typeface): string {
  const imports: string[] = [];
  const exports = Object.entries({ faces, names }).map(([name, list]) => {
    const entries = list.map(({ file, unicodeRange, weight, locales, isText }) => {
      const url = `u${imports.length}`;
      // Not inlined however small: the site's policy allows fonts from files only.
      imports.push(`import ${url} from ${JSON.stringify(`${file.replaceAll('\\', '/')}?url&no-inline`)};`);
      return `{ ...${JSON.stringify({ unicodeRange, weight, locales, isText })}, url: ${url} }`;
    });
    return `export const ${name} = [${entries.join(', ')}];`;
  });
  return [
    ...imports,
    ...exports,
    `export const measures = ${JSON.stringify(measures)};`,
    `export const fallback = ${JSON.stringify(fallback)};`,
  ].join('\n');
}
