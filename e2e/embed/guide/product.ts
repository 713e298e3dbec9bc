import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, type InlineConfig } from 'vite';

const TESTS = join(import.meta.dirname, '../..');

/** A product whose developers follow the guide. React, Vue and the compiler are those of the tests, found above it. */
export class Product {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  static async begin(): Promise<Product> {
    const work = join(await realpath(TESTS), '.build');
    await mkdir(work, { recursive: true });
    const product = new Product(await mkdtemp(join(work, 'product-')));
    await product.write('package.json', '{ "name": "product", "private": true, "type": "module" }');
    return product;
  }

  async write(file: string, text: string): Promise<void> {
    const path = join(this.folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }

  /**
   * Runs a line as a shell would: `npm install …`.
   *
   * @returns what it printed
   * @throws with what it printed when it fails
   */
  async run(line: string): Promise<string> {
    const [command = '', ...words] = line.split(' ');
    // The help centre is on this machine: no proxy knows it.
    const local = { NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' };
    const quiet = {
      npm_config_audit: 'false',
      npm_config_fund: 'false',
      npm_config_update_notifier: 'false',
    };
    // Bundling leaves `NODE_ENV=production` behind, with which npm installs nothing that is for developers.
    const env = {
      ...process.env,
      ...local,
      ...quiet,
      NODE_ENV: '',
      npm_config_cache: join(this.folder, '.npm'),
    };
    return new Promise((resolve, reject) => {
      const shell = process.platform === 'win32';
      execFile(command, words, { cwd: this.folder, env, shell }, (error, out, err) => {
        if (error) reject(new Error(`${line}\n${out}\n${err}`));
        else resolve(out);
      });
    });
  }

  /**
   * Bundles a module of the product for the browser.
   *
   * @param entry its file
   */
  async bundle(entry: string, plugins: InlineConfig['plugins'] = []): Promise<string> {
    const result = await build({
      root: this.folder,
      configFile: false,
      logLevel: 'error',
      plugins,
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        write: false,
        minify: false,
        rolldownOptions: { input: join(this.folder, entry), output: { codeSplitting: false } },
      },
    });
    const [chunk] = 'output' in result ? result.output : [];
    if (chunk?.type !== 'chunk') throw new Error(`${entry} could not be bundled.`);
    return chunk.code;
  }

  async end(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}
