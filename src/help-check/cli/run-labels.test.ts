import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleLabels } from '../testing/sample-labels.ts';
import { sampleManifest } from '../testing/sample-manifest.ts';
import { runHelpCheck } from './run-help-check.ts';
import type { Surroundings } from './surroundings.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'spravka-labels-'));
  await write('manifest.json', JSON.stringify(sampleManifest));
  await write('labels.json', JSON.stringify(sampleLabels));
  await write('locales/en.json', '{\n  "staff": "People",\n  "user": { "dismiss": "Dismiss" }\n}');
  await write('locales/pl.json', '{\n  "staff": "Pracownicy",\n  "user": { "dismiss": "Zwolnij" }\n}');
});
afterEach(() => rm(folder, { recursive: true }));

const write = async (file: string, text: string) => {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
};

async function helpCheck(args: string[], loadLabels?: Surroundings['loadLabels']) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runHelpCheck(args, {
    folder,
    version: '1.2.3',
    manifest: join(folder, 'manifest.json'),
    today: '2026-11-22',
    loadLabels: loadLabels ?? (() => import('../labels/check-labels.ts')),
    print: (text) => out.push(text),
    printError: (text) => err.push(text),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const BOTH = ['--labels', 'locales/en.json', 'locales/pl.json'];

test('a renamed label fails the check and is told with where the help names it', async () => {
  const { code, out } = await helpCheck(BOTH);
  expect(code).toBe(1);
  expect(out).toContain('locales/en.json\n  2:1 Error: In "en" this says “People” now (staff)');
  expect(out).toContain('article "alpha", section "remove" (content/articles/alpha/en.mdx:22)');
  expect(out).toContain('4 labels compared');
});

test('as JSON it says the places and the new wording', async () => {
  const { out } = await helpCheck([...BOTH, '--format', 'json']);
  expect(JSON.parse(out)).toMatchObject({
    labels: 4,
    findings: [
      {
        code: 'label-changed',
        file: 'locales/en.json',
        line: 2,
        instead: 'People',
        uses: [{ article: 'alpha', section: 'remove', line: 22 }],
      },
    ],
  });
});

test('as SARIF it is a result of its own rule', async () => {
  const { out } = await helpCheck([...BOTH, '--format', 'sarif']);
  const { runs } = JSON.parse(out) as {
    runs: {
      tool: { driver: { rules: { id: string }[] } };
      results: { ruleId: string; ruleIndex: number }[];
    }[];
  };
  const [result] = runs[0]?.results ?? [];
  expect(result?.ruleId).toBe('label-changed');
  expect(runs[0]?.tool.driver.rules[result?.ruleIndex ?? -1]?.id).toBe('label-changed');
});

test('in CI it is an annotation beside the message', async () => {
  const { out } = await helpCheck([...BOTH, '--format', 'github']);
  expect(out).toMatch(/^::error file=locales\/en\.json,line=2,col=1,title=label-changed::In "en" this says/);
  expect(out).toContain('help-check: 1 error.');
});

test('--write puts the new wording and the keys into a copy of terms.yaml, and leaves its comments', async () => {
  await write(
    'help/terms.yaml',
    '# Names\nemployees:\n  label: { en: Employees, pl: Pracownicy } # menu\n  sources: [a]\n',
  );
  expect((await helpCheck([...BOTH, '--write', 'help/terms.yaml'])).code).toBe(1);
  expect(await readFile(join(folder, 'help/terms.yaml'), 'utf8')).toBe(
    '# Names\nemployees:\n  label: { en: People, pl: Pracownicy } # menu\n  sources: [a]\n',
  );
});

test('links are checked as well where a folder is named, and not otherwise', async () => {
  await write('src/a.js', "helpUrl('alpa')");
  expect((await helpCheck([...BOTH, 'src'])).out).toContain('unknown-article');
  expect((await helpCheck(BOTH)).out).not.toContain('unknown-article');
});

test.each([
  [['--labels', 'none.json'], 'there is no such file'],
  [['--labels', 'de=locales/en.json'], 'no language "de"'],
  [['--write', 'terms.yaml'], '--write goes with --labels'],
  [['--labels', 'locales/en.json', '--write', 'none.yaml'], 'there is no such file'],
])('%j is refused', async (args, message) => {
  expect(await helpCheck(args)).toMatchObject({ code: 2, err: expect.stringContaining(message) as string });
});

test('where the parsers are not installed, that is said', async () => {
  const { code, err } = await helpCheck(BOTH, () => Promise.reject(new Error('Cannot find package saxes')));
  expect(code).toBe(2);
  expect(err).toContain('with its dependencies');
});
