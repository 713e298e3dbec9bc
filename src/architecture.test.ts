import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { roomOf } from './room-of.mjs';
import { ROOMS } from './rooms.mjs';

const SRC = import.meta.dirname;

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
    return { path, room: roomOf(path.replaceAll(sep, '/')), imports, files };
  });

describe('imports', () => {
  test('are found at all', () => {
    expect(modules.length).toBeGreaterThan(100);
    expect(modules.find(({ path }) => path === join('core', 'routes.ts'))).toBeDefined();
    expect(modules.flatMap(({ files }) => files).length).toBeGreaterThan(200);
  });

  test('stand in rooms that are known', () => {
    expect([...new Set(modules.filter(({ room }) => room === undefined).map(({ path }) => path))]).toEqual(
      [],
    );
  });

  test('are allowed by a table that points one way itself', () => {
    const names = Object.keys(ROOMS);
    const unknown = names.flatMap(
      (name) => ROOMS[name]?.mayImport.filter((other) => !(other in ROOMS)) ?? [],
    );
    expect(unknown).toEqual([]);
    const upwards = names.flatMap((name, at) =>
      (ROOMS[name]?.mayImport ?? [])
        .filter((other) => names.indexOf(other) > at)
        .map((other) => `${name} → ${other}`),
    );
    expect(upwards).toEqual([]);
  });

  test('name files with their ending, so that Node can run them', () => {
    const wrong = modules.flatMap(({ path, files }) =>
      files
        .filter((file) => !/\.(ts|mjs|js|json|astro|css|svg)(\?[\w&]+)?$/.test(file))
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
