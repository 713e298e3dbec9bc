import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { settlePaths } from './paths.ts';

let folder: string;
let engine: string;
const at = (path: string) => join(folder, path);
const write = (path: string, text = '') => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};
/** As if typed in a folder, `here`. */
const settle = (
  args: string[],
  { env = {}, here = engine }: { env?: Record<string, string>; here?: string } = {},
) => settlePaths({ args, env, here }, engine);

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'paths-')));
  engine = at('engine');
  write('engine/content/site.yaml');
  write('engine/src/sample/site.yaml');
  write('lumen-help/site.yaml');
  write('bank/content/site.yaml');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the content folder', () => {
  test.each([
    ['the engine’s own', [], {}, '', 'engine/content'],
    ['named by its own folder', ['--content', '../lumen-help'], {}, '', 'lumen-help'],
    ['named with an equals sign', ['--content=../lumen-help/'], {}, '', 'lumen-help'],
    ['named by the folder around it', ['--content', '../bank'], {}, '', 'bank/content'],
    ['named by the variable', [], { SPRAVKA_CONTENT: '../bank/content' }, '', 'bank/content'],
    ['named by the settings', [], {}, 'SPRAVKA_CONTENT=../bank', 'bank/content'],
    [
      'of the settings, after the variable',
      [],
      { SPRAVKA_CONTENT: '../lumen-help' },
      'SPRAVKA_CONTENT=../bank',
      'lumen-help',
    ],
    [
      'of the variable, after what was typed',
      ['--content', '../bank'],
      { SPRAVKA_CONTENT: '../lumen-help' },
      '',
      'bank/content',
    ],
  ])('is %s', (_case, args, env, settings, content) => {
    if (settings) write('engine/.env', settings);
    expect(settle(args, { env }).paths).toMatchObject({ engine, content: at(content) });
  });

  test('is meant from where the command was typed, in the settings from the engine', () => {
    expect(settle(['--content', 'lumen-help'], { here: folder }).paths.content).toBe(at('lumen-help'));
    write('engine/.env', 'SPRAVKA_CONTENT=../bank');
    expect(settle([], { here: folder }).paths.content).toBe(at('bank/content'));
  });

  test('is told apart from what else was typed', () => {
    expect(settle(['check', '--content', '../bank', '--json']).rest).toEqual(['check', '--json']);
  });

  test.each([
    ['a folder without site.yaml', ['--content', 'src'], /holds no content.*Fix: /],
    ['a folder that does not exist', ['--content', '../nowhere'], /nowhere holds no content.*Fix: /],
    ['nothing', ['--content'], /names no folder.*Fix: /],
    ['another option', ['--content', '--json'], /names no folder.*Fix: /],
  ])('is refused where it is %s', (_case, args, message) => {
    expect(() => settle(args)).toThrow(message);
  });
});

test.each(['a#b', 'a?b', '100%'])('a folder called %s is refused before anything else', (name) => {
  write(`${name}/site.yaml`);
  expect(() => settle(['--content', `../${name}`])).toThrow(/has a \?, # or %.*Fix: /);
  expect(() => settlePaths({ env: {}, here: engine }, at(`${name}/engine`))).toThrow(/Fix: give that folder/);
});

describe('what is made from content', () => {
  test.each([
    ['the engine’s own', [], ['engine/dist', 'engine/.build', 'engine/node_modules/.cache/spravka']],
    ['a folder called content', ['--content', '../bank'], ['bank/dist', 'bank/.build', 'bank/.build/cache']],
    [
      'a folder of another name',
      ['--content', '../lumen-help'],
      ['lumen-help-dist', '.lumen-help-build', '.lumen-help-build/cache'],
    ],
  ])('lies beside %s', (_case, args, [output = '', work = '', cache = '']) => {
    const { paths } = settle(args);
    expect(paths).toMatchObject({ output: at(output), work: at(work), cache: at(cache) });
  });

  test('lies in .build for content among the sources', () => {
    const { output } = settle(['--content', 'src/sample']).paths;
    expect(output).toMatch(/engine\/\.build\/sample-[0-9a-f]{8}\/dist$/);
  });
});

describe('a site with internal articles', () => {
  test.each([
    ['the engine’s own', [], ['engine/dist-internal', 'engine/.build/internal']],
    [
      'content of its own',
      ['--content', '../lumen-help'],
      ['lumen-help-dist-internal', '.lumen-help-build/internal'],
    ],
  ])('is made apart from the public one of %s', (_case, args, [output = '', work = '']) => {
    const { paths, rest } = settle([...args, '--visibility', 'internal', '--json']);
    expect(paths).toMatchObject({ visibility: 'internal', output: at(output), work: at(work) });
    expect(paths.cache).not.toBe(settle(args).paths.cache);
    expect(rest).toEqual(['--json']);
  });

  test('may be asked for by the environment, and not by a slip', () => {
    expect(settle([], { env: { SPRAVKA_VISIBILITY: 'internal' } }).paths.visibility).toBe('internal');
    expect(settle([]).paths.visibility).toBe('public');
    expect(() => settle(['--visibility', 'intern'])).toThrow(/is no visibility.*Fix: /);
  });
});

test('files are shown as somebody at the terminal finds them', () => {
  const shown = (args: string[], here?: string) => settle(args, { here }).paths.shown('content/site.yaml');
  expect(shown([])).toBe('content/site.yaml');
  expect(shown(['--content', '../lumen-help'])).toBe('../lumen-help/site.yaml');
  expect(shown(['--content', 'bank'], folder)).toBe('bank/content/site.yaml');
});
