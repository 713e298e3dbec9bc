import { isAbsolute, join } from 'node:path';
import { build } from 'vite';
import type { Palette } from '../../core/palette.ts';
import { themedStyles } from '../brand/themed-styles.ts';
import { ENGINE } from '../../project/paths.ts';

/**
 * Bundles one script for browsers, minified, styles included.
 *
 * @param name for messages
 * @param entry the source of the entry module; what it imports is named by absolute path
 * @param palette the site's colours, where it has styles
 * @returns the code of an ES module, and the files it was made from
 */
export async function bundleScript(
  name: string,
  entry: string,
  palette?: Palette,
): Promise<{ code: string; sources: string[] }> {
  const id = `\0spravka:${name}`;
  const result = await build({
    configFile: false,
    // No setting of what lies above the project is its own.
    css: { postcss: {} },
    tsconfig: join(ENGINE, 'tsconfig.json'),
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      palette && themedStyles(palette),
      {
        name: 'spravka:entry',
        resolveId: (asked: string) => (asked === id ? id : undefined),
        load: (asked: string) => (asked === id ? entry : undefined),
      },
    ],
    build: {
      write: false,
      // The oldest browsers that have everything the elements are built on: popover, light-dark().
      target: ['chrome123', 'firefox125', 'safari17.5'],
      modulePreload: false,
      rolldownOptions: {
        input: id,
        preserveEntrySignatures: 'strict',
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  const [chunk] = 'output' in result ? result.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`The script "${name}" could not be bundled.`);
  return {
    code: chunk.code,
    sources: chunk.moduleIds.map((file) => file.replace(/\?.*$/, '')).filter(isAbsolute),
  };
}
