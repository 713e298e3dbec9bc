import { join } from 'node:path';
import { build } from 'vite';

/**
 * Bundles the script of another product, as its own build would.
 *
 * @param source an ES module; it may import the frameworks that are installed for tests
 */
export async function bundleApp(source: string): Promise<string> {
  const id = '\0app';
  const result = await build({
    root: join(import.meta.dirname, '../../..'),
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: 'app',
        resolveId: (asked) => (asked === id ? id : undefined),
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
