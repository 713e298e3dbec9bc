import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { binary } from '../src/cli/test/binary.ts';

const ROOT = join(import.meta.dirname, '..');
/** What a build reads. */
const PARTS = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'LICENSE'];

/** A copy of the project whose content a test may change, and the site built from it. */
export interface ChangedSite {
  /** Runs `npm run content …` in the copy. */
  content(...args: string[]): void;
  /** Replaces text in a file; throws when nothing changes, so that no test tests nothing. */
  edit(file: string, change: (text: string) => string): void;
  /** @param env for the build alone */
  build(env?: Readonly<Record<string, string>>): void;
  /** The built site. */
  dist: string;
  /** The copy. */
  folder: string;
  /** Lets a page see the copy's site instead of the one the tests run against. */
  showTo(page: Page): Promise<void>;
  /** Deletes the copy. */
  remove(): void;
}

/**
 * Copies the project as it stands on the disk.
 *
 * @param inside folders that the copy lies in, below one that is new
 */
export function copySite(inside = ''): ChangedSite {
  const top = mkdtempSync(join(tmpdir(), 'spravka-site-'));
  const copy = join(top, inside);
  mkdirSync(copy, { recursive: true });
  for (const part of PARTS) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  // What Astro keeps between builds stays in the copy: the project's own must not learn of the changes.
  const config =
    "import config from './astro.config.mjs';\nexport default { ...config, cacheDir: './.cache' };\n";
  writeFileSync(join(copy, 'copy.config.mjs'), config);
  const runWith = (env: Readonly<Record<string, string>>, ...args: string[]) =>
    execFileSync(process.execPath, args, {
      cwd: copy,
      stdio: 'pipe',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', SPRAVKA_CONTENT: '', ...env },
    });
  const run = (...args: string[]) => runWith({}, ...args);
  return {
    content: (...args) => run('src/cli/content.ts', ...args),
    edit(file, change) {
      const before = readFileSync(join(copy, file), 'utf8');
      const after = change(before);
      if (after === before) throw new Error(`${file} was not changed.`);
      writeFileSync(join(copy, file), after);
    },
    folder: copy,
    dist: join(copy, 'dist'),
    build: (env = {}) => runWith(env, binary(ROOT, 'astro'), 'build', '--config', 'copy.config.mjs'),
    showTo: async (page) => {
      await page.route('**/*', (route) => {
        const path = decodeURIComponent(new URL(route.request().url()).pathname);
        const file = join(copy, 'dist', path.endsWith('/') ? `${path}index.html` : path);
        return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
      });
    },
    remove: () => {
      rmSync(top, { recursive: true, force: true });
    },
  };
}
