import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkProject } from '../../checks/check-project.ts';
import { createSampleProject } from '../../checks/testing/sample-project.ts';
import { runHere } from './testing/run-here.ts';

// On another day the sample’s reviews might be old.
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22') }));
afterAll(() => void vi.useRealTimers());

const rename = (root: string, ...args: string[]) => runHere(root, ['rename-section', ...args]);
const read = (root: string, file: string) => readFile(join(root, 'content', file), 'utf8');

describe('content rename-section', () => {
  test('renames the section everywhere, and the content stays right', async () => {
    await using project = await createSampleProject();
    for (const locale of ['en', 'pl'])
      await project.append(`content/articles/beta/${locale}.mdx`, '\n[Back](article:alpha#rehire)\n');
    const { code, out } = await rename(project.root, 'alpha', 'rehire', 'bring-back');
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('Done:') as string });

    for (const locale of ['en', 'pl']) {
      const text = await read(project.root, `articles/alpha/${locale}.mdx`);
      expect(text).toContain('## Bring someone back [#bring-back]');
      expect(text).toContain('section: bring-back }');
    }
    expect(await read(project.root, 'articles/beta/en.mdx')).toContain('(article:alpha#bring-back)');
    expect(await read(project.root, 'articles/alpha/article.yaml')).toContain(
      'sectionAliases: { hire-back: bring-back, rehire: bring-back }',
    );
    expect(await checkProject(project.root)).toMatchObject({ issues: [], ok: true });
  });

  test('keeps what is recorded of translations: current stays current, behind stays behind', async () => {
    await using project = await createSampleProject();
    // A link to the section in another section's source: its meaning changes with the id.
    for (const locale of ['en', 'pl'])
      await project.append(`content/articles/beta/${locale}.mdx`, '\n[Back](article:alpha#rehire)\n');
    await runHere(project.root, ['confirm', '--all']);
    await project.edit('content/articles/alpha/en.mdx', 'Open <Ui', 'Go to <Ui');
    const behind = async () =>
      (await checkProject(project.root)).issues.map(({ code, what }) => `${code}: ${what}`);
    const before = await behind();
    expect(before).toEqual([expect.stringContaining('translation-behind: The section "remove" is behind')]);

    await rename(project.root, 'alpha', 'rehire', 'bring-back');
    expect(await behind()).toEqual(before);
    await rename(project.root, 'alpha', 'remove', 'take-out');
    expect(await behind()).toEqual([before[0]?.replace('"remove"', '"take-out"')]);
    expect(await read(project.root, 'translations.lock.json')).not.toMatch(/"rehire"|"remove"/);
  });

  test('shows the changes and makes none with --dry-run', async () => {
    await using project = await createSampleProject();
    const before = await read(project.root, 'articles/alpha/en.mdx');
    const { code, out } = await rename(project.root, 'alpha', 'rehire', 'bring-back', '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain('change content/articles/alpha/en.mdx');
    expect(out).toContain('- ## Bring someone back [#rehire]');
    expect(out).toContain('+ ## Bring someone back [#bring-back]');
    expect(await read(project.root, 'articles/alpha/en.mdx')).toBe(before);
  });

  test('tells which products link to the section', async () => {
    await using project = await createSampleProject();
    const articles = { alpha: { count: 3, sections: { rehire: 2, remove: 1 } } };
    await project.write(
      'content/usage/shop.json',
      JSON.stringify({ schema: 1, product: 'The shop', articles }),
    );
    const { out } = await rename(project.root, 'alpha', 'rehire', 'bring-back', '--dry-run');
    expect(out).toContain('Linked to by The shop (2 links).');
    const json = await rename(project.root, 'alpha', 'rehire', 'bring-back', '--json');
    expect(JSON.parse(json.out)).toMatchObject({
      usedBy: [{ product: 'The shop', count: 2, file: 'content/usage/shop.json' }],
    });
    expect(await checkProject(project.root)).toMatchObject({ issues: [], ok: true });
  });

  test('lists the changes as JSON', async () => {
    await using project = await createSampleProject();
    const { out } = await rename(project.root, 'alpha', 'rehire', 'bring-back', '--json');
    expect(JSON.parse(out)).toMatchObject({
      dryRun: false,
      changes: expect.arrayContaining([
        { file: 'content/articles/alpha/pl.mdx', action: 'change' },
      ]) as unknown,
    });
  });

  test('and back again', async () => {
    await using project = await createSampleProject();
    await rename(project.root, 'alpha', 'rehire', 'bring-back');
    expect((await rename(project.root, 'alpha', 'bring-back', 'rehire')).code).toBe(0);
    expect(await read(project.root, 'articles/alpha/article.yaml')).toContain(
      'sectionAliases: { hire-back: rehire, bring-back: rehire }',
    );
    expect(await checkProject(project.root)).toMatchObject({ issues: [], ok: true });
  });

  test.each([
    ['an unknown article', ['alpa', 'rehire', 'x'], 'Did you mean "alpha"?'],
    ['a retired article', ['old-alpha', 'rehire', 'x'], 'its answer is in "alpha" now'],
    ['an unknown section', ['alpha', 'rehir', 'x'], 'Did you mean "rehire"?'],
    ['a section by its old id', ['alpha', 'hire-back', 'x'], 'It is called "rehire" now.'],
    ['an id that is none', ['alpha', 'rehire', 'Bring back'], 'is not a section id'],
    ['an id that is taken', ['alpha', 'rehire', 'remove'], 'has a section "remove" already'],
    ['another section’s old id', ['alpha', 'remove', 'hire-back'], 'an old id of the section "rehire"'],
  ])('refuses %s', async (_, args, said) => {
    await using project = await createSampleProject();
    const { code, err } = await rename(project.root, ...args);
    expect(err).toContain(said);
    expect(code).toBe(1);
    expect(await checkProject(project.root)).toMatchObject({ issues: [], ok: true });
  });

  test.each([
    [[]],
    [['alpha', 'rehire']],
    [['alpha', 'rehire', 'x', 'y']],
    [['alpha', 'rehire', 'x', '--dry']],
  ])('says how to type it: %j', async (args) => {
    const { code, err } = await rename('.', ...args);
    expect(code).toBe(2);
    expect(err).toContain('Usage:');
  });
});
