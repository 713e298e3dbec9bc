import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkProject } from '../../checks/check-project.ts';
import { createSampleProject } from '../../checks/testing/sample-project.ts';
import { runHere } from './testing/run-here.ts';
import { today } from './today.ts';

// On another day the sample’s reviews might be old.
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22') }));
afterAll(() => void vi.useRealTimers());

const retire = (root: string, ...args: string[]) => runHere(root, ['retire', ...args]);
const read = (root: string, file: string) => readFile(join(root, 'content', file), 'utf8');

describe('content retire', () => {
  test('keeps article.yaml, deletes the texts, and nothing names the article any more', async () => {
    await using project = await createSampleProject();
    const { code, out } = await retire(project.root, 'beta', '--replaced-by', 'alpha', '--on', '2026-11-20');
    expect(code).toBe(0);
    expect(await readdir(join(project.root, 'content/articles/beta'))).toEqual(['article.yaml']);
    expect(await read(project.root, 'articles/beta/article.yaml')).toMatch(
      /reviewed: 2026-11-22\nretired: \{ on: 2026-11-20, replacedBy: alpha \}\n$/,
    );
    expect(await read(project.root, 'articles/alpha/article.yaml')).toContain('related: []\n');
    expect(await read(project.root, 'site.yaml')).toContain('mostNeeded: [alpha]\n');

    // Links in texts are for a person to rewrite.
    expect(out).toContain('What is left to do by hand');
    expect(out).toContain('content/articles/alpha/en.mdx');
    expect(out).toContain('(link-to-retired)');
    const { issues, ok } = await checkProject(project.root);
    expect(ok).toBe(true);
    expect(new Set(issues.map((issue) => issue.code))).toEqual(new Set(['link-to-retired']));
  });

  test('takes today when no day is named, and leads older retirements on', async () => {
    await using project = await createSampleProject();
    await project.edit('content/site.yaml', 'board: alpha\n', '');
    const { code } = await retire(project.root, 'alpha', '--replaced-by', 'beta');
    expect(code).toBe(0);
    expect(await read(project.root, 'articles/alpha/article.yaml')).toContain(
      `retired: { on: ${today()}, replacedBy: beta }`,
    );
    expect(await readdir(join(project.root, 'content/articles/alpha'))).toEqual(['article.yaml']);
    expect(await read(project.root, 'articles/old-alpha/article.yaml')).toContain('replacedBy: beta }');
    expect(await read(project.root, 'site.yaml')).toContain('mostNeeded: [beta]');
    // Facts and terms that only its text named may be left over; nothing is broken.
    expect((await checkProject(project.root)).ok).toBe(true);
  });

  test('tells which products link to the article', async () => {
    await using project = await createSampleProject();
    const articles = { beta: { count: 3, sections: { part: 2 } } };
    await project.write(
      'content/usage/shop.json',
      JSON.stringify({ schema: 1, product: 'The shop', articles }),
    );
    const { out } = await retire(project.root, 'beta', '--replaced-by', 'alpha');
    expect(out).toContain('Linked to by The shop (3 links).');
    expect(out).toContain('(used-article-retired)');
    expect((await checkProject(project.root)).ok).toBe(true);
  });

  test('drops what is recorded of its translations', async () => {
    await using project = await createSampleProject();
    await runHere(project.root, ['confirm', '--all']);
    await retire(project.root, 'beta', '--replaced-by', 'alpha');
    expect(Object.keys(JSON.parse(await read(project.root, 'translations.lock.json')) as object)).toEqual([
      'alpha',
    ]);
  });

  test('changes nothing with --dry-run', async () => {
    await using project = await createSampleProject();
    const { code, out } = await retire(project.root, 'beta', '--replaced-by', 'alpha', '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain('delete content/articles/beta/pl.mdx');
    expect(out).toMatch(/\+ retired: \{ on: \d{4}-\d\d-\d\d, replacedBy: alpha \}/);
    expect(await checkProject(project.root)).toMatchObject({ issues: [], ok: true });
  });

  test.each([
    ['an unknown article', ['bete', '--replaced-by', 'alpha'], 'Did you mean "beta"?'],
    ['an unknown successor', ['beta', '--replaced-by', 'alpa'], 'Did you mean "alpha"?'],
    ['a retired article', ['old-alpha', '--replaced-by', 'beta'], '"old-alpha" is retired'],
    ['a retired successor', ['beta', '--replaced-by', 'old-alpha'], 'its answer is in "alpha" now'],
    ['an article that replaces itself', ['beta', '--replaced-by', 'beta'], 'cannot be replaced by itself'],
  ])('refuses %s', async (_, args, said) => {
    await using project = await createSampleProject();
    const { code, err } = await retire(project.root, ...args);
    expect(err).toContain(said);
    expect(code).toBe(1);
    expect(await checkProject(project.root)).toMatchObject({ issues: [], ok: true });
  });

  test.each([
    [[], 'Which article'],
    [['beta'], '--replaced-by is missing'],
    [['beta', '--replaced-by', 'alpha', '--on', '2026-02-30'], 'is not a day'],
    [['beta', 'alpha', '--replaced-by', 'alpha'], 'One article is retired at a time'],
  ])('says how to type it: %j', async (args, said) => {
    const { code, err } = await retire('.', ...args);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});
