import { join } from 'node:path';
import { build } from 'vite';

/** Where the frameworks are installed. */
const TESTS = join(import.meta.dirname, '../..');

/**
 * Bundles the script of another product, as its own build would.
 *
 * @param source an ES module; it may import the frameworks that are installed for tests
 */
export async function bundleApp(source: string): Promise<string> {
  const id = '\0app';
  const result = await build({
    root: TESTS,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: 'app',
        resolveId(asked, from) {
          if (asked === id) return id;
          return from === id ? this.resolve(asked, join(TESTS, 'app.js')) : undefined;
        },
        load: (asked) => (asked === id ? source : undefined),
      },
    ],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: id, output: { codeSplitting: false } },
    },
  });
  const [chunk] = 'output' in result ? result.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The script could not be bundled.');
  return chunk.code;
}
