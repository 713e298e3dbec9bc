import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { helpCentre } from '../content/help-centre/current.ts';
import { lazyMap } from '../core/lazy.ts';
import { createRoutes } from '../core/routes.ts';
import type { Extent, KeptList, KeptLists, ListAddress } from '../offline/kept-files.ts';
import { listFiles } from '../offline/list-files.ts';
import type { Paths } from '../project/paths.ts';
import { bundleScript } from './embed/bundle-script.ts';
import { writeOutput } from './keep/write-outputs.ts';

const SHORT = 12;

/**
 * Writes the service worker and the lists of what it keeps, from the finished site; where `site.yaml` does not switch
 * it on, the worker that takes an earlier one away.
 */
export function offline({ engine }: Pick<Paths, 'engine'>): AstroIntegration {
  const room = (file: string) => JSON.stringify(join(engine, 'src/offline', file).replaceAll('\\', '/'));
  return {
    name: 'spravka:offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const entry = helpCentre().site.offline
          ? `import { startWorker } from ${room('start-worker.ts')};\nstartWorker(${JSON.stringify(writeLists(folder))});`
          : `import { startSwitchedOff } from ${room('switched-off.ts')};\nstartSwitchedOff();`;
        const { code } = await bundleScript('service-worker', entry);
        writeOutput(join(folder, createRoutes('/').serviceWorker()), code);
      },
    },
  };
}

function writeLists(folder: string): KeptLists {
  const read = (path: string) => readFileSync(join(folder, path));
  const onDisk = (path: string) => (path.endsWith('/') ? `${path}index.html` : path);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/'))
    .sort();
  const measured = lazyMap((path: string) => {
    const data = read(onDisk(path));
    return { revision: shortHash(data), bytes: data.length };
  });
  const locales = helpCentre().locales.map(({ id }) => id);
  const list = (locale: string, extent: Extent): ListAddress => {
    const paths = listFiles({ files, read: (path) => read(path).toString() }, locale, locales, extent);
    const kept: KeptList = {
      bytes: paths.reduce((sum, path) => sum + measured(path).bytes, 0),
      files: paths.map((path) => [path, measured(path).revision]),
    };
    const text = JSON.stringify(kept);
    const path = createRoutes('/')
      .keptList(`${locale}-${extent}.${shortHash(text)}`)
      .slice(1);
    writeOutput(join(folder, path), text);
    return { path, bytes: kept.bytes };
  };
  return Object.fromEntries(
    locales.map((locale) => [locale, { shell: list(locale, 'shell'), whole: list(locale, 'whole') }]),
  );
}

const shortHash = (data: string | Buffer) => createHash('sha256').update(data).digest('hex').slice(0, SHORT);
