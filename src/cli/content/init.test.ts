import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkProject } from '../../checks/check-project.ts';
import { readSite } from '../../content/reader/read-site.ts';
import { ENGINE } from '../../project/paths.ts';
import { starterLocales } from './init/starter.ts';
import { runContent } from './run-content.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'init-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function begin(args: string[], answers?: string[]) {
  const said: string[] = [];
  const print = (text: string) => said.push(text);
  const code = await runContent(['init', ...args], {
    root: ENGINE,
    engine: ENGINE,
    here: folder,
    shown: (file) => file,
    env: {},
    isTerminal: false,
    ask: answers && (() => Promise.resolve(answers.shift() ?? '')),
    print,
    printError: print,
  });
  return { code, said: said.join('\n') };
}

test.each([
  ...starterLocales(ENGINE).map((locale) => [locale]),
  ['en,ru'],
  ['de,ru,ar'],
  ['pt-BR,en'],
  ['zh,tr'],
])('a help centre in %s passes every check', async (locales) => {
  const { code, said } = await begin([
    'help',
    '--yes',
    '--name',
    'Lumen',
    '--locales',
    locales,
    '--base',
    '/help/',
  ]);
  expect(said).not.toContain('Fix:');
  expect(code).toBe(0);
  const { issues } = await checkProject(join(folder, 'help'));
  // Advice may be left to its writers.
  expect(issues.filter(({ severity }) => severity !== 'advice')).toEqual([]);
  expect(readSite(join(folder, 'help'))).toMatchObject({
    base: '/help/',
    locales: locales.split(',').map((id) => ({ id })),
  });
  expect(existsSync(join(folder, 'help/content/translations.lock.json'))).toBe(true);
  const firstLine = readFileSync(join(folder, 'help/content/site.yaml'), 'utf8').split('\n')[0] ?? '';
  const [, schema = ''] = /\$schema=(.*)/.exec(firstLine) ?? [];
  expect(existsSync(join(folder, 'help/content', schema))).toBe(true);
  expect(readFileSync(join(folder, 'help/.github/workflows/help.yml'), 'utf8')).toContain(
    '--content ../help',
  );
});

test('what no flag says is asked for', async () => {
  const { code } = await begin(['help'], ['Lumen', 'fr, en', 'https://aide.example']);
  expect(code).toBe(0);
  expect(readSite(join(folder, 'help'))).toMatchObject({
    name: { fr: 'Lumen', en: 'Lumen' },
    origin: 'https://aide.example',
  });
});

test('the brand’s colour is taken to the nearest that can be read', async () => {
  await begin(['help', '--yes', '--colour', '#0A6E4F']);
  expect(readSite(join(folder, 'help')).colour).toMatchObject({ light: '#0a6e4f' });
  expect((await begin(['other', '--yes', '--colour', 'green'])).code).toBe(2);
});

test('nothing is written over', async () => {
  writeFileSync(join(folder, 'notes.txt'), 'mine');
  const { code, said } = await begin(['.', '--yes']);
  expect(code).toBe(1);
  expect(said).toContain('holds something already');
});

test('a language without a beginning is named', async () => {
  const { code, said } = await begin(['help', '--yes', '--locales', 'en,pl']);
  expect(code).toBe(2);
  expect(said).toContain('nothing to begin with in "pl"');
});
