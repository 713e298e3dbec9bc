import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = import.meta.dirname;

/** What each room may import from, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  i18n: ['core'],
  schemas: ['core', 'i18n'],
  markdown: ['core', 'i18n'],
  search: ['core', 'i18n'],
  embed: ['core', 'search'],
  import: ['core', 'i18n'],
  drift: ['core', 'i18n', 'schemas', 'markdown'],
  reader: ['core', 'i18n', 'schemas', 'markdown', 'search', 'drift'],
  checks: ['core', 'i18n', 'schemas', 'markdown', 'search', 'drift', 'reader'],
  reporters: ['core', 'i18n', 'schemas', 'markdown', 'search', 'drift', 'reader', 'checks'],
  integrations: [
    'core',
    'i18n',
    'schemas',
    'markdown',
    'search',
    'embed',
    'drift',
    'reader',
    'checks',
    'reporters',
  ],
  cli: [
    'core',
    'i18n',
    'schemas',
    'markdown',
    'search',
    'embed',
    'drift',
    'reader',
    'checks',
    'reporters',
    'import',
    'integrations',
  ],
  library: ['core', 'i18n', 'schemas', 'markdown', 'search', 'embed', 'drift'],
  components: ['core', 'i18n', 'schemas', 'markdown', 'search', 'embed', 'library', 'styles'],
  layouts: ['core', 'i18n', 'search', 'embed', 'markdown', 'library', 'components', 'styles'],
  pages: ['core', 'i18n', 'search', 'embed', 'markdown', 'library', 'components', 'layouts', 'styles'],
  styles: [],
};
/** The rooms that touch the machine; the rest runs anywhere. */
const TOUCH_MACHINE = ['reader', 'cli', 'integrations'];

const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"\n]+)\1/g;

/** Every module of the project that ships, with what it imports. */
const modules = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|mjs|astro)$/.test(path) && !/\.test\.ts$|\.d\.ts$/.test(path))
  .filter((path) => path.includes(sep) && !path.split(sep).includes('testing'))
  .map((path) => {
    const imports = [...readFileSync(join(SRC, path), 'utf8').matchAll(IMPORT)].map(
      (match) => match[2] ?? '',
    );
    const files = imports
      .filter((from) => from.startsWith('.'))
      .map((from) => relative(SRC, resolve(SRC, dirname(path), from)));
    return { path, room: roomOf(path), imports, files };
  });

function roomOf(path: string): string {
  return path.split(sep)[0] ?? '';
}

describe('imports', () => {
  test('are found at all', () => {
    expect(modules.length).toBeGreaterThan(100);
    expect(modules.find(({ path }) => path === join('core', 'routes.ts'))).toBeDefined();
    expect(modules.flatMap(({ files }) => files).length).toBeGreaterThan(200);
  });

  test('stand in rooms that are known', () => {
    expect([...new Set(modules.map(({ room }) => room))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  test('point one way', () => {
    const wrong = modules.flatMap(({ path, room, files }) =>
      files
        .filter((file) => roomOf(file) !== room && !MAY_IMPORT[room]?.includes(roomOf(file)))
        .map((file) => `${path} imports ${file}`),
    );
    expect(wrong).toEqual([]);
  });

  test('touch the machine only in rooms made for it', () => {
    const wrong = modules
      .filter(({ room }) => !TOUCH_MACHINE.includes(room))
      .filter(({ imports }) => imports.some((from) => from.startsWith('node:')))
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  test('name files with their ending, so that Node can run them', () => {
    const wrong = modules.flatMap(({ path, files }) =>
      files
        .filter((file) => !/\.(ts|mjs|js|astro|css|svg)(\?[\w&]+)?$/.test(file))
        .map((file) => `${path} imports ${file}`),
    );
    expect(wrong).toEqual([]);
  });

  test('never lead back to where they started', () => {
    const graph = new Map(modules.map(({ path, files }) => [path, files]));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      if (trail.includes(path) || done.has(path)) return;
      for (const file of graph.get(path) ?? []) visit(file, [...trail, path]);
      done.add(path);
    };
    for (const path of graph.keys()) visit(path, []);
    expect(circles).toEqual([]);
  });
});
