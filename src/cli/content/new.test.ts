import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkProject } from '../../checks/check-project.ts';
import { createSampleProject } from '../../checks/testing/sample-project.ts';
import { runHere } from './testing/run-here.ts';
import { today } from './today.ts';

// On another day the sample’s reviews might be old.
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22') }));
afterAll(() => void vi.useRealTimers());

const FLAGS = ['--category=people', '--audience=admin', '--platform=web', '--plan=any', '--source=handbook'];
const TITLES = ['--title.en=Invite: people', '--title.pl=Zaproś ludzi'];
const begin = (root: string, ...args: string[]) => runHere(root, ['new', ...args]);
const read = (root: string, file: string) => readFile(join(root, 'content/articles', file), 'utf8');

describe('content new', () => {
  test('writes a folder in which the check finds nothing but what is still to be written', async () => {
    await using project = await createSampleProject();
    const { code, out } = await begin(project.root, 'invite', ...FLAGS, ...TITLES);
    expect(code).toBe(0);
    expect(await read(project.root, 'invite/article.yaml')).toBe(`category: people
order: 2
audience: [admin]
platforms: [web]
plan: any
sourceLocale: en
reviewed: ${today()}
sources: [handbook]
related: []
`);
    expect((await readdir(join(project.root, 'content/articles/invite'))).sort()).toEqual([
      'aliases.en.txt',
      'aliases.pl.txt',
      'article.yaml',
      'en.mdx',
      'pl.mdx',
    ]);
    const { issues } = await checkProject(project.root);
    expect(new Set(issues.map((issue) => issue.code))).toEqual(new Set(['unfinished-text']));
    expect(issues).toHaveLength(1);
    expect(issues[0]?.what).toBe(
      '14 texts are still to be written: en.mdx in lines 3, 4, 7, 8, 12 and 14; ' +
        'pl.mdx in lines 3, 4, 7, 8, 12 and 14; aliases.en.txt in line 1; aliases.pl.txt in line 1.',
    );
    for (const { what } of issues) expect(out).toContain(what);
  });

  test('two unfinished articles do not get into each other’s way', async () => {
    await using project = await createSampleProject();
    await begin(project.root, 'invite', ...FLAGS, ...TITLES);
    await begin(project.root, 'welcome', ...FLAGS, '--title.en=Welcome', '--title.pl=Witaj');
    const { issues } = await checkProject(project.root);
    expect(new Set(issues.map((issue) => issue.code))).toEqual(new Set(['unfinished-text']));
    expect(await read(project.root, 'welcome/article.yaml')).toContain('order: 3');
  });

  test('writes what is given, and leaves out a language that is owed', async () => {
    await using project = await createSampleProject();
    const { code } = await begin(
      project.root,
      ...[
        'invite',
        ...FLAGS,
        '--owed=pl',
        '--title.en=Invite',
        '--section=by-mail,again',
        '--section',
        'undo',
      ],
      ...['--description.en=How: to', '--brief.en=Short.', '--question.en=How?', "--question.en='Why?"],
    );
    expect(code).toBe(0);
    expect(await readdir(join(project.root, 'content/articles/invite'))).toEqual([
      'aliases.en.txt',
      'article.yaml',
      'en.mdx',
    ]);
    expect(await read(project.root, 'invite/article.yaml')).toContain('owed: [pl]');
    const text = await read(project.root, 'invite/en.mdx');
    expect([...text.matchAll(/\[#([^\]]+)\]/g)].map(([, id]) => id)).toEqual(['by-mail', 'again', 'undo']);
    const errors = (await checkProject(project.root)).issues.filter(({ severity }) => severity === 'error');
    expect(new Set(errors.map((issue) => issue.code))).toEqual(new Set(['unfinished-text']));
    expect(errors.every(({ line = 0 }) => line > 6)).toBe(true);
  });

  test('asks on a terminal for what no flag says, and again when an answer will not do', async () => {
    await using project = await createSampleProject();
    const answers = ['peple', 'people', 'admin', '', 'web', 'any', 'handbook', '', 'Invite', 'Zaproś'];
    const { code, out, asked } = await runHere(project.root, ['new', 'invite'], answers);
    expect(code).toBe(0);
    expect(answers).toEqual([]);
    expect(out).toContain('Did you mean "people"?');
    expect(asked.filter((question) => question.startsWith('Topic'))).toHaveLength(2);
    expect(asked.at(-1)).toContain('Title in "pl"');
    expect(await read(project.root, 'invite/pl.mdx')).toContain('title: Zaproś');
    expect(await read(project.root, 'invite/en.mdx')).toContain('[#steps]');
  });

  test('asks for the id too', async () => {
    await using project = await createSampleProject();
    const { code } = await runHere(project.root, ['new', ...FLAGS, ...TITLES], ['invite', '']);
    expect(code).toBe(0);
    expect(await read(project.root, 'invite/en.mdx')).toContain(
      'title: "Invite: people"'.replaceAll('"', "'"),
    );
  });

  test('prints JSON on demand', async () => {
    await using project = await createSampleProject();
    const { out } = await begin(project.root, 'invite', ...FLAGS, ...TITLES, '--json');
    const { left, ...rest } = JSON.parse(out) as { left: { code: string }[] };
    expect(rest).toEqual({
      article: 'invite',
      files: ['article.yaml', 'en.mdx', 'aliases.en.txt', 'pl.mdx', 'aliases.pl.txt'].map(
        (name) => `content/articles/invite/${name}`,
      ),
    });
    expect(left.every(({ code }) => code === 'unfinished-text')).toBe(true);
  });

  test.each([
    ['an article that exists', 'beta', 'There is an article "beta" already'],
    ['a retired id', 'old-alpha', 'Ids are never used again'],
  ])('never overwrites %s', async (_, id, said) => {
    await using project = await createSampleProject();
    const { code, err } = await begin(project.root, id, ...FLAGS, ...TITLES);
    expect(code).toBe(1);
    expect(err).toContain(said);
    expect(await checkProject(project.root)).toMatchObject({ issues: [], ok: true });
  });

  test('never overwrites a folder that nothing reads yet', async () => {
    await using project = await createSampleProject();
    await mkdir(join(project.root, 'content/articles/invite'));
    expect(await begin(project.root, 'invite', ...FLAGS, ...TITLES)).toMatchObject({ code: 1 });
    expect(await readdir(join(project.root, 'content/articles/invite'))).toEqual([]);
  });

  test.each([
    ['nothing', [], 'Which id'],
    ['an id that is none', ['Invite People', ...FLAGS, ...TITLES], 'like "invite-people"'],
    [
      'missing flags',
      ['invite', '--plan=any', '--title.en=A'],
      'Missing: --category, --audience, --platform, --source, --title.pl.',
    ],
    ['an unknown category', ['invite', ...FLAGS, ...TITLES, '--category=peple'], 'Did you mean "people"?'],
    ['an unknown source', ['invite', ...FLAGS, ...TITLES, '--source=handbok'], 'Did you mean "handbook"?'],
    ['an unknown language', ['invite', ...FLAGS, ...TITLES, '--owed=de'], 'The site has no language "de"'],
    ['a source language that is owed', ['invite', ...FLAGS, ...TITLES, '--owed=en'], '--owed en'],
    ['an unknown flag', ['invite', '--titel.en=A'], '--titel.en'],
    ['words without quotes', ['invite', 'people'], 'in quotes'],
    [
      'HTML in a title',
      ['invite', ...FLAGS, '--title.en=<b>A</b>', '--title.pl=B'],
      '--title.en contains HTML',
    ],
  ])('says how to type it: %s', async (_, args, said) => {
    await using project = await createSampleProject();
    const { code, err } = await begin(project.root, ...args);
    expect(err).toContain(said);
    expect(code).toBe(2);
    expect(await checkProject(project.root)).toMatchObject({ issues: [], ok: true });
  });
});
