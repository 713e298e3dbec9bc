import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createSampleProject } from '../../checks/testing/sample-project.ts';
import { runContent, verbs } from './run-content.ts';

/** Runs the command as if typed in a project's folder. */
async function run(root: string, args: string[], env: Record<string, string> = {}, isTerminal = false) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runContent(args, {
    root,
    engine: root,
    here: root,
    shown: (file) => file,
    env,
    isTerminal,
    print: (text) => out.push(text),
    printError: (text) => err.push(text),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

// On another day the sample’s reviews might be old.
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22') }));
afterAll(() => void vi.useRealTimers());

test.each(Object.keys(verbs))(
  'content %s says what it does, its exit codes and that it can print JSON',
  async (verb) => {
    const { code, out, err } = await run('.', [verb, '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const said of [`Usage: npm run content ${verb}`, '--json', 'Exit code: 0', '2 for a wrong command'])
      expect(out).toContain(said);
  },
);

describe('content check', () => {
  test('ends with 0 and says so when nothing is wrong', async () => {
    await using project = await createSampleProject();
    expect(await run(project.root, ['check'])).toEqual({
      code: 0,
      out: 'Content check: no errors.\n0 of 1 sections with steps say what to do when a step does not work (<Trouble>).',
      err: '',
    });
  });

  test('ends with 0 when there are warnings only, and prints them', async () => {
    await using project = await createSampleProject();
    await project.edit('content/articles/alpha/article.yaml', '[beta]', '[beta, beta]');
    const { code, out } = await run(project.root, ['check']);
    expect(code).toBe(0);
    expect(out).toContain('9:17 Warning: "beta" stands twice in related. (repeated-entry)');
    expect(out).toContain('no errors, 1 warning.');
  });

  test('ends with 1 when there are warnings and it is to be strict, and with 0 when there is advice only', async () => {
    await using project = await createSampleProject();
    await project.append('content/articles/alpha/en.mdx', '\n1. Choose deletion.\n');
    await project.append('content/articles/alpha/pl.mdx', '\n1. Wybierz.\n');
    const advised = await run(project.root, ['check', '--strict']);
    expect(advised.out).toContain('(nameless-step)');
    expect(advised.code).toBe(0);
    await project.edit('content/articles/alpha/article.yaml', '[beta]', '[beta, beta]');
    const { code, out } = await run(project.root, ['check', '--strict']);
    expect(code).toBe(1);
    expect(out).toContain('Warnings fail a strict check. Fix: ');
  });

  test('ends with 1 and prints everything when there are errors', async () => {
    await using project = await createSampleProject();
    await project.edit('content/articles/alpha/article.yaml', 'people', 'peeple');
    await project.edit('content/facts.yaml', 'unit: day', 'unit: 5');
    const { code, out } = await run(project.root, ['check']);
    expect(code).toBe(1);
    expect(out).toContain(
      'content/articles/alpha/article.yaml\n  1:11 Error: There is no category "peeple".',
    );
    expect(out).toContain('    Fix: Did you mean "people"?');
    expect(out).toContain('content/facts.yaml\n  2:');
    expect(out).toContain('2 errors.');
  });

  test('prints JSON on demand', async () => {
    await using project = await createSampleProject();
    await project.edit('content/articles/alpha/article.yaml', 'people', 'peeple');
    const { code, out } = await run(project.root, ['check', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      issues: [{ code: 'unknown-category', severity: 'error', line: 1, column: 11 }],
    });
  });

  test('annotates pull requests on GitHub', async () => {
    await using project = await createSampleProject();
    await project.edit('content/articles/alpha/article.yaml', 'people', 'peeple');
    const { out } = await run(project.root, ['check'], { GITHUB_ACTIONS: 'true' });
    expect(out).toContain(
      '::error file=content/articles/alpha/article.yaml,line=1,col=11,title=unknown-category::There is no category',
    );
  });

  test('ends with 1 and one line when the folder does not exist', async () => {
    const { code, out } = await run('/nowhere/at/all', ['check']);
    expect(code).toBe(1);
    expect(out).toContain('missing-file');
    expect(out).not.toMatch(/^\s+at /m);
  });

  test('explains itself', async () => {
    const { code, out } = await run('.', ['check', '--help']);
    expect(code).toBe(0);
    expect(out).toContain('Exit code: 0');
  });
});

describe('a wrong command', () => {
  test.each([
    [[], 'Usage:'],
    [['chekc'], 'Did you mean "check"?'],
    [['constructor'], 'There is no verb "constructor"'],
    [['check', '--jsn'], '--jsn'],
    [['check', 'content'], 'content'],
  ])('%j ends with 2 and says how to type it', async (args, said) => {
    const { code, out, err } = await run('.', args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(said);
    expect(err).not.toMatch(/^\s+at /m);
  });

  test('is not asking for help', async () => {
    const { code, out } = await run('.', ['--help']);
    expect(code).toBe(0);
    expect(out).toContain('check');
  });
});

test('an unexpected failure is one line and ends with 1', async () => {
  await using project = await createSampleProject();
  const err: string[] = [];
  const code = await runContent(['check'], {
    root: project.root,
    engine: '.',
    here: '.',
    shown: (file) => file,
    env: {},
    isTerminal: false,
    print: () => {
      throw new Error('the disk is full\nsecond line');
    },
    printError: (text) => err.push(text),
  });
  expect(code).toBe(1);
  expect(err).toEqual(['"content check" failed unexpectedly: the disk is full']);
});

describe('content rules', () => {
  test('prints the table', async () => {
    const { code, out } = await run('.', ['rules']);
    expect(code).toBe(0);
    expect(out).toContain('| `typography` | warning |');
  });

  test('prints JSON on demand, which goes into no document', async () => {
    const { code, out } = await run('.', ['rules', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toContainEqual({
      code: 'typography',
      severity: 'warning',
      explain: expect.any(String) as string,
      canBeSilenced: true,
    });
    expect((await run('.', ['rules', '--json', '--write'])).code).toBe(2);
  });

  test('puts the table into the guide for contributors, and says when there is nothing to do', async () => {
    const root = await mkdtemp(join(tmpdir(), 'spravka-'));
    await writeFile(
      join(root, 'CONTRIBUTING.md'),
      'Before.\n\n<!-- rooms -->\n<!-- /rooms -->\n<!-- site-keys -->\n<!-- /site-keys -->\n\n<!-- rules -->\n<!-- /rules -->\n\nAfter.\n',
    );
    expect(await run(root, ['rules', '--write'])).toMatchObject({ code: 0 });
    const text = await readFile(join(root, 'CONTRIBUTING.md'), 'utf8');
    expect(text).toMatch(/<!-- rules -->\n\n\| code \|[^]*\|\n\n<!-- \/rules -->\n\nAfter\.\n$/);
    expect((await run(root, ['rules', '--write'])).out).toContain('up to date');
    await writeFile(join(root, 'CONTRIBUTING.md'), 'Nothing.');
    expect(await run(root, ['rules', '--write'])).toMatchObject({ code: 1 });
    await rm(root, { recursive: true });
  });
});

test('content confirm prints JSON on demand: what was recorded, then that nothing is left to record', async () => {
  await using project = await createSampleProject();
  const confirm = async (...args: string[]) => {
    const { code, out } = await run(project.root, ['confirm', ...args, '--json']);
    return { code, ...(JSON.parse(out) as object) };
  };
  const about = { article: 'alpha', locale: 'pl' };
  expect(await confirm('alpha', 'pl', '@head', 'rehire')).toEqual({
    code: 0,
    confirmed: [{ ...about, sections: ['@head', 'rehire'], unread: [] }],
    problems: [],
  });
  expect(await confirm('alpha', 'pl', '@head')).toMatchObject({ confirmed: [{ ...about, sections: [] }] });
});
