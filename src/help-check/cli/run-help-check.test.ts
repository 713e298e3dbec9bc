import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sampleManifest } from '../testing/sample-manifest.ts';
import { usageSchema } from '../../content/schemas/usage.ts';
import { runHelpCheck } from './run-help-check.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spravka-product-'));
  await write('manifest.json', JSON.stringify(sampleManifest));
});
afterEach(() => rm(folder, { recursive: true }));

const write = async (file: string, text: string) => {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
};
const read = (file: string) => readFile(join(folder, file), 'utf8');

async function helpCheck(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runHelpCheck(args, {
    folder,
    version: '1.2.3',
    manifest: join(folder, 'manifest.json'),
    today: '2026-11-22',
    loadLabels: () => import('../labels/check-labels.ts'),
    print: (text) => out.push(text),
    printError: (text) => err.push(text),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
const filesWithFindings = async (...args: string[]) => {
  const { out } = await helpCheck('--format', 'json', ...args);
  const { findings } = JSON.parse(out) as { findings: { file: string }[] };
  return findings.map(({ file }) => file);
};

const WRONG = "helpUrl('alpa')";

describe('the exit code', () => {
  test.each([
    ['0 when all is well', "helpUrl('alpha')", [], 0],
    ['0 without a link', 'let a;', [], 0],
    ['1 when a link is wrong', WRONG, [], 1],
    ['0 when a link will be wrong one day', "helpUrl('old-alpha')", [], 0],
    ['1 for the same, taken strictly', "helpUrl('old-alpha')", ['--strict'], 1],
    ['1 when the days of grace are over', "helpUrl('old-alpha')", ['--grace', '0'], 1],
    ['1 when they will be over that day', "helpUrl('old-alpha')", ['--today', '2027-11-22'], 1],
    ['1 when a language is missing', "helpUrl('beta')", ['--locales', 'en,pl'], 1],
    ['0 when that language is not needed', "helpUrl('beta')", ['--locales', 'en'], 0],
    ['0 when nobody can tell', 'helpUrl(id)', ['--strict'], 0],
  ])('is %s', async (_, text, args, code) => {
    await write('a.js', text);
    expect(await helpCheck(...args)).toMatchObject({ code, err: '' });
  });

  test.each([
    ['an unknown option', ['--lang', 'en'], '--lang'],
    ['an unknown format', ['--format', 'xml'], 'text, json, sarif'],
    ['no number of days', ['--grace', 'soon'], 'no number of days'],
    ['no day', ['--today', '2026-02-30'], 'not a day'],
    ['no address', ['--base', 'help.example'], 'no address'],
    ['no name', ['--call', 'a.b'], 'no name of a function'],
    ['an unknown language', ['--locales', 'pt'], 'It has: en, pl.\n'],
    ['an unknown folder', ['nowhere'], 'no file or folder "nowhere"'],
    ['no manifest', ['--manifest', 'none.json'], 'none.json cannot be used'],
    ['a manifest that is no JSON', ['--manifest', 'broken.json'], 'it is no JSON'],
    ['a manifest of something else', ['--manifest', 'other.json'], 'no manifest of a help centre'],
    ['usage of a nameless product', ['--write-usage', 'usage.json'], 'needs --product'],
  ])('is 2 for %s', async (_, args, said) => {
    await write('broken.json', '{');
    await write('other.json', '{}');
    const { code, out, err } = await helpCheck(...args);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(said) as string });
    expect(out).not.toContain('no errors');
  });

  test.each([
    ['--help', 'Usage: help-check'],
    ['-h', 'Exit code:'],
    ['--version', '1.2.3'],
  ])('is 0 for %s', async (option, said) => {
    const { code, out } = await helpCheck(option);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining(said) as string });
  });
});

const { articles, ...rest } = sampleManifest;
test.each<[unknown, string]>([
  [null, 'It should be an object'],
  [[null], 'It should be an object'],
  [{ schema: 1, site: {}, articles: [] }, 'site.url should be a text'],
  [{ ...rest, site: { url: 'javascript:1' }, articles }, 'site.url should be an address'],
  [{ ...rest, articles: [...articles, null] }, 'articles[4] should be an object'],
  [{ ...rest, articles: [{ id: 'a' }] }, 'articles[0].state should be "live" or "retired"'],
  [{ ...rest, articles: [{ id: 'a', state: 'live', locales: {} }] }, 'articles[0].sections should be a list'],
  [
    { ...rest, articles: [{ id: 'a', state: 'live', locales: {}, sections: [{ id: 1, aliases: [] }] }] },
    'articles[0].sections[0].id should be a text',
  ],
  [{ ...rest, articles: [{ id: 'a', state: 'retired' }] }, 'articles[0].since should be a text'],
  [{ ...rest, articles, locales: [{}] }, 'locales[0].id should be a text'],
])('a manifest is refused with the place: %j', async (manifest, said) => {
  await write('manifest.json', JSON.stringify(manifest));
  const { code, err } = await helpCheck();
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(said) as string });
});

test('files that cannot be read are named, and the others are checked', async () => {
  await write('a.js', WRONG);
  await writeFile(join(folder, 'b.js'), Buffer.from(`\ufeff${WRONG}`, 'utf16le'));
  await writeFile(join(folder, 'c.js'), Buffer.from([0, 1, 2]));
  await writeFile(join(folder, 'd.js'), Buffer.alloc(17 * 1024 * 1024, ' '));
  await write('e.js', WRONG);
  execFileSync('mkfifo', [join(folder, 'f.js')]);
  const { code, out } = await helpCheck('.', 'f.js');
  expect(code).toBe(1);
  expect(out).toContain('is no plain file, so it was not read');
  expect(await filesWithFindings()).toEqual(['a.js', 'b.js', 'c.js', 'd.js', 'e.js']);
  expect(out).toContain('is not UTF-8 text, so it was not read');
  expect(out).toContain('is larger than 16 MB, so it was not read');
});

test('calls that nothing closes are not followed for ever', async () => {
  await write('a.js', 'helpUrl('.repeat(100_000));
  expect((await helpCheck()).code).toBe(0);
});

test('nothing of a manifest commands the terminal', async () => {
  await write(
    'manifest.json',
    JSON.stringify({ ...sampleManifest, site: { url: 'https://a.example/\u001b[2J' } }),
  );
  expect((await helpCheck()).out).not.toContain('\u001b');
});

describe('files', () => {
  test('are those that people write, in order', async () => {
    for (const file of [
      'src/b.ts',
      'src/a/c.vue',
      'README.md',
      'node_modules/a/a.js',
      '.git/a.js',
      'dist/a.js',
    ])
      await write(file, file.endsWith('.md') ? '<help-link article="alpa">' : `<script>${WRONG}</script>`);
    await write('src/a.min.js', WRONG);
    await write('src/a.css', WRONG);
    expect(await filesWithFindings()).toEqual(['README.md', 'src/a/c.vue', 'src/b.ts']);
    expect(await filesWithFindings('src/a', './README.md')).toEqual(['README.md', 'src/a/c.vue']);
    expect(await filesWithFindings('--ignore', 'src/a', '--ignore', '*.md')).toEqual(['src/b.ts']);
    expect(await filesWithFindings('dist')).toEqual(['dist/a.js']);
  });

  test('tell which address and which functions are meant', async () => {
    await write('a.js', "help$('alpa'); open('https://test.example/help/go/alpa/'); open('/docs/go/alpa/')");
    const base = ['--base', 'https://test.example/help', '--no-relative'];
    expect(await filesWithFindings()).toHaveLength(1);
    expect(await filesWithFindings(...base)).toHaveLength(1);
    expect(await filesWithFindings('--call', 'help$', ...base)).toHaveLength(2);
  });
});

describe('what it writes', () => {
  test('is a report in a file', async () => {
    await write('a.js', WRONG);
    const { code, out } = await helpCheck('--format', 'sarif', '--output', 'reports/help.sarif');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(JSON.parse(await read('reports/help.sarif'))).toMatchObject({
      version: '2.1.0',
      runs: [{ tool: { driver: { semanticVersion: '1.2.3' } }, results: [{ ruleId: 'unknown-article' }] }],
    });
  });

  test('is a usage file that the help centre accepts, the same every time', async () => {
    await write('package.json', '{ "name": "shop" }');
    await write('a.js', "helpUrl('beta'); helpUrl('alpha', 'rehire'); helpUrl('alpa'); helpUrl('old-alpha')");
    expect((await helpCheck('--write-usage', 'usage.json')).code).toBe(1);
    const text = await read('usage.json');
    expect(usageSchema.parse(JSON.parse(text))).toEqual({
      schema: 1,
      product: 'shop',
      articles: {
        alpha: { count: 1, sections: { rehire: 1 } },
        beta: { count: 1 },
        'old-alpha': { count: 1 },
      },
    });
    await helpCheck('--write-usage', 'usage.json');
    expect(await read('usage.json')).toBe(text);
    await helpCheck('--write-usage', 'usage.json', '--product', 'The shop', '--date', '2026-11-22');
    expect(usageSchema.parse(JSON.parse(await read('usage.json')))).toMatchObject({
      product: 'The shop',
      date: '2026-11-22',
    });
  });
});
