import { join } from 'node:path';
import { build } from 'vite';
import type { Palette } from '../../core/palette.ts';
import { themedStyles } from '../brand/themed-styles.ts';
import { ENGINE } from '../../project/paths.ts';

/** Where a module is to run. */
type Home = 'bundlers' | 'node';

/** A module of the package. */
export interface PackageModule {
  name: string;
  /** Its source; what it imports is named by absolute path. */
  entry: string;
  home?: Home;
  /** Modules that stay imports. */
  external?: readonly string[];
}

const isPackage = (name: string) => !name.startsWith('.');

/**
 * Bundles a module of the package: readable, since whoever installs it builds it again or wants to know what runs in
 * their CI.
 *
 * @param root the project's root
 * @param palette the site's colours, for the styles of the elements
 * @returns the code of an ES module
 */
export async function bundleModule(
  root: string,
  { name, entry, home = 'bundlers', external = [] }: PackageModule,
  palette: Palette,
): Promise<string> {
  const id = `help-links/${name}`;
  const result = await build({
    root,
    configFile: false,
    // No setting of what lies above the project is its own.
    css: { postcss: {} },
    tsconfig: join(ENGINE, 'tsconfig.json'),
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      themedStyles(palette),
      {
        name: 'spravka:entry',
        enforce: 'pre',
        resolveId(asked: string) {
          if (asked === id) return id;
          // A part of a package (`hono/etag`) is its own, too.
          return external.some((name) => asked === name || (isPackage(name) && asked.startsWith(`${name}/`)))
            ? { id: asked, external: true }
            : undefined;
        },
        load: (asked: string) => (asked === id ? entry : undefined),
      },
    ],
    ...(home === 'node' ? { ssr: { noExternal: true, target: 'node' } } : {}),
    build: {
      write: false,
      ssr: home === 'node',
      target: home === 'node' ? 'node18' : 'es2022',
      minify: false,
      modulePreload: false,
      // As a library it gets no helper of Vite's around its import(), which a product that builds with Vite trips over.
      ...(home === 'node' ? {} : { lib: { entry: id, formats: ['es'] } }),
      rolldownOptions: {
        input: id,
        preserveEntrySignatures: 'strict',
        // Comments that say where each part came from would name folders of the machine it was built on.
        experimental: { attachDebugInfo: 'none' },
        output: { format: 'es', codeSplitting: false, comments: false },
      },
    },
  });
  const [made] = [result].flat();
  const [chunk] = made && 'output' in made ? made.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`The module "${name}" of the package could not be bundled.`);
  return chunk.code;
}
