import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkProject } from '../../checks/check-project.ts';
import { ALPHA, ALPHA_PL, ALPHA_YAML, append, edit } from '../../checks/testing/breaking.ts';
import { createSampleProject, type SampleProject } from '../../checks/testing/sample-project.ts';
import { runContent } from './run-content.ts';

const LOCK = 'content/translations.lock.json';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-12-01T12:00:00Z'), toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Runs the command as if typed in a project's folder. */
async function run({ root }: { root: string }, ...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runContent(args, {
    root,
    engine: root,
    here: root,
    shown: (file) => file,
    env: {},
    isTerminal: false,
    print: (text) => out.push(text),
    printError: (text) => err.push(text),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const readLock = ({ root }: SampleProject) => readFile(join(root, LOCK), 'utf8');

interface Report {
  articles: {
    id: string;
    reviewAge: number;
    locales: Record<
      string,
      { state: string; sections: { id: string; state: string; changedWords: number }[] }
    >;
  }[];
}

/** The sections of the first sample article's translation that are not up to date. */
async function openSections(project: SampleProject) {
  const { out } = await run(project, 'status', '--json');
  const { articles } = JSON.parse(out) as Report;
  return articles.find(({ id }) => id === 'alpha')?.locales['pl']?.sections;
}

describe('content status', () => {
  test('says that nothing was confirmed yet', async () => {
    await using project = await createSampleProject();
    const { code, out } = await run(project, 'status');
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      'Article  Owner  Reviewed                Due         en      pl',
      'alpha    –      2026-11-22, 9 days ago  2027-05-21  source  all unconfirmed',
      'beta     –      2026-11-22, 9 days ago  2027-05-21  source  all unconfirmed',
      '',
      'en: 2 source',
      'pl: 2 unconfirmed',
    ]);
  });

  test('marks exactly the section whose source has changed, and says by how much', async () => {
    await using project = await createSampleProject();
    await run(project, 'confirm', '--all');
    expect(await openSections(project)).toEqual([]);

    await project.edit(`content/${ALPHA}`, 'The mailbox works for', 'The mailbox stays open for');
    expect(await openSections(project)).toMatchObject([{ id: 'rehire', state: 'behind', changedWords: 2 }]);
    const { out } = await run(project, 'status');
    expect(out).toMatch(
      /source {2}1 behind\n {2}pl rehire: 2 words changed since 2026-12-01; it has \d+ now\n/,
    );
  });

  test('does not mind a change of form', async () => {
    await using project = await createSampleProject();
    await run(project, 'confirm', '--all');
    await project.edit(`content/${ALPHA}`, 'The mailbox works for', 'The  **mailbox**\nworks for');
    await project.edit(`content/${ALPHA}`, '1. Open', '1)  Open');
    expect(await openSections(project)).toEqual([]);
  });

  test('does not mind a change of the translation or of the aliases', async () => {
    await using project = await createSampleProject();
    await run(project, 'confirm', '--all');
    await project.edit(`content/${ALPHA_PL}`, 'The mailbox works for', 'Skrzynka działa');
    await project.edit('content/articles/alpha/aliases.en.txt', 'get rid', 'be rid');
    expect(await openSections(project)).toEqual([]);
  });

  test('follows a renamed section', async () => {
    await using project = await createSampleProject();
    await run(project, 'confirm', '--all');
    for (const file of [ALPHA, ALPHA_PL]) {
      await project.edit(`content/${file}`, '[#rehire]', '[#return]');
      await project.edit(`content/${file}`, 'section: rehire', 'section: return');
    }
    await project.edit(`content/${ALPHA_YAML}`, '{ hire-back: rehire }', '{ rehire: return }');
    expect(await openSections(project)).toEqual([]);
  });

  test('tells owed, retired and readable from each other', async () => {
    await using project = await createSampleProject();
    await project.remove('content/articles/beta/pl.mdx');
    await project.append('content/articles/beta/article.yaml', 'owed: [pl]\n');
    await project.append(`content/${ALPHA_PL}`, '\n</Care>\n');
    const { code, out, err } = await run(project, 'status');
    expect(code).toBe(0);
    expect(out).toMatch(/^beta .*source {2}owed$/m);
    expect(out).toMatch(/^alpha .*source {2}unreadable$/m);
    expect(out).not.toContain('old-alpha');
    expect(err).toContain('npm run content check');
  });

  test('shows one language, or only what needs work', async () => {
    await using project = await createSampleProject();
    await run(project, 'confirm', 'beta', 'pl');
    expect((await run(project, 'status', '--locale', 'pl')).out).not.toContain('source');
    const { out } = await run(project, 'status', '--behind');
    expect(out).toContain('alpha');
    expect(out).not.toContain('beta');
    await run(project, 'confirm', '--all');
    expect((await run(project, 'status', '--behind')).out).toBe('No translation is behind.');
  });

  test('colours only a terminal', async () => {
    await using project = await createSampleProject();
    const out: string[] = [];
    const at = (env: Record<string, string>) =>
      runContent(['status'], {
        root: project.root,
        engine: project.root,
        here: project.root,
        shown: (file) => file,
        env,
        isTerminal: true,
        print: (text) => out.push(text),
        printError: () => undefined,
      });
    await at({});
    await at({ NO_COLOR: '1' });
    expect(out[0]).toContain('\u001b[33mall unconfirmed');
    expect(out[1]).not.toContain('\u001b');
  });
});

describe('content confirm', () => {
  test('records only the sections that are named', async () => {
    await using project = await createSampleProject();
    const { code, out } = await run(project, 'confirm', 'alpha', 'pl', 'rehire', '@head');
    expect({ code, out }).toEqual({ code: 0, out: 'alpha pl: rehire, @head confirmed.' });
    expect((await openSections(project))?.map(({ id }) => id)).toEqual(['@opening', 'remove']);
  });

  test('writes the same file whatever is confirmed first, and nothing new the second time', async () => {
    await using one = await createSampleProject();
    await using other = await createSampleProject();
    await run(one, 'confirm', '--all');
    await run(other, 'confirm', 'beta', 'pl');
    await run(other, 'confirm', 'alpha', 'pl');
    const lock = await readLock(one);
    expect(await readLock(other)).toBe(lock);

    vi.setSystemTime(new Date('2027-01-01T12:00:00Z'));
    expect((await run(one, 'confirm', '--all')).out).toContain('alpha pl: was up to date already.');
    expect(await readLock(one)).toBe(lock);
  });

  test('brings a section up to date, and keeps the day of the others', async () => {
    await using project = await createSampleProject();
    await run(project, 'confirm', '--all');
    await project.edit(`content/${ALPHA}`, 'The mailbox works for', 'The mailbox stays open for');
    vi.setSystemTime(new Date('2027-01-01T12:00:00Z'));
    await run(project, 'confirm', 'alpha', 'pl');
    expect(await openSections(project)).toEqual([]);
    const lock = JSON.parse(await readLock(project)) as Record<
      string,
      Record<string, Record<string, { on: string }>>
    >;
    const days = Object.entries(lock['alpha']?.['pl'] ?? {}).map(([id, { on }]) => [id, on]);
    expect(Object.fromEntries(days)).toEqual({
      '@head': '2026-12-01',
      '@opening': '2026-12-01',
      remove: '2026-12-01',
      rehire: '2027-01-01',
    });
  });

  test('drops what no longer exists', async () => {
    await using project = await createSampleProject();
    await run(project, 'confirm', '--all');
    const lock = await readLock(project);
    await project.write(LOCK, lock.replace('"beta"', '"gone"').replace('"remove"', '"removed"'));
    expect((await checkProject(project.root)).issues).toMatchObject([
      { code: 'lock-unknown', severity: 'warning', file: LOCK, what: 'There is no article "gone".' },
    ]);
    await run(project, 'confirm', 'alpha', 'pl');
    const after = JSON.parse(await readLock(project)) as Record<string, Record<string, object>>;
    expect(Object.keys(after)).toEqual(['alpha']);
    expect(Object.keys(after['alpha']?.['pl'] ?? {})).toEqual(['@head', '@opening', 'rehire', 'remove']);
  });

  test.each([
    [['alpa', 'pl'], 'There is no article "alpa". Did you mean "alpha"?'],
    [['alpha', 'fr'], 'The site has no language "fr", only: en, pl.'],
    [['alpha', 'pl', 'rehir'], '"alpha" has no section "rehir". Did you mean "rehire"?'],
    [['alpha', 'en'], '"alpha" is translated from "en"'],
    [['old-alpha', 'pl'], 'is retired'],
    [['alpha'], 'To which language'],
    [[], 'Which article'],
    [['--all', 'alpha'], '--all confirms everything'],
    [['--al'], '--al'],
  ])('%j ends with 2, says why and writes nothing', async (args, said) => {
    await using project = await createSampleProject();
    const { code, err } = await run(project, 'confirm', ...args);
    expect(code).toBe(2);
    expect(err).toContain(said);
    await expect(readLock(project)).rejects.toThrow('ENOENT');
  });

  test('leaves out a translation with errors, and confirms the others', async () => {
    await using project = await createSampleProject();
    await project.append(`content/${ALPHA}`, '\n</Care>\n');
    const { code, out, err } = await run(project, 'confirm', '--all');
    expect(code).toBe(1);
    expect(err).toContain('alpha pl: has errors');
    expect(out).toBe('beta pl: every section confirmed.');
  });

  test('does not confirm a section that the translation lacks', async () => {
    await using project = await createSampleProject();
    await project.append(`content/${ALPHA}`, '\n## More [#more]\n\nText.\n');
    await run(project, 'confirm', 'alpha', 'pl');
    expect(await openSections(project)).toMatchObject([{ id: 'more', state: 'unconfirmed' }]);
  });

  test.each([
    ['half a file', '{"alpha": {"pl"'],
    ['another form', '{"alpha": {"pl": {"rehire": {"on": "yesterday"}}}}'],
    ['a merge conflict', '{\n<<<<<<< HEAD\n}'],
  ])('never writes over a lock file that is %s', async (_, text) => {
    await using project = await createSampleProject();
    await project.write(LOCK, text);
    const { code, err } = await run(project, 'confirm', '--all');
    expect(code).toBe(1);
    expect(err).toContain('nothing was written');
    expect(await readLock(project)).toBe(text);
  });

  test('leaves the old file and no draft behind when the disk refuses', async () => {
    await using project = await createSampleProject();
    await run(project, 'confirm', 'beta', 'pl');
    const lock = await readLock(project);
    // A folder in the draft's place refuses as a full disk does, for the administrator too.
    await project.write(`content/.translations.lock.json.${process.pid}/x`, '');
    const { code, err } = await run(project, 'confirm', 'alpha', 'pl');
    expect(code).toBe(1);
    expect(err).toContain('failed unexpectedly');
    expect(await readLock(project)).toBe(lock);
  });
});

describe('content check', () => {
  test('advises about a section that is behind', async () => {
    await using project = await createSampleProject();
    await run(project, 'confirm', '--all');
    await project.edit(`content/${ALPHA}`, 'The mailbox works for', 'The mailbox stays open for');
    expect(await checkProject(project.root)).toMatchObject({
      ok: true,
      issues: [
        {
          code: 'translation-behind',
          severity: 'advice',
          file: `content/${ALPHA_PL}`,
          line: 25,
          fix: 'Translate the change, then run: npm run content confirm alpha pl rehire',
        },
      ],
    });
  });

  test('counts words that were taken out beside those that are left, not as a part of them', async () => {
    await using project = await createSampleProject();
    await project.append(`content/${ALPHA}`, `\n${'One more word. '.repeat(30)}\n`);
    await run(project, 'confirm', '--all');
    await project.edit(`content/${ALPHA}`, 'One more word. '.repeat(30), '');
    const { issues } = await checkProject(project.root);
    const behind = issues.find(({ code }) => code === 'translation-behind');
    expect(behind?.what).toMatch(
      /behind its source: 90 words have changed since [\d-]+; it has \d{1,2} now\.$/,
    );
  });

  test('reports a lock file in pieces as one friendly error', async () => {
    await using project = await createSampleProject();
    await project.write(LOCK, '{"alpha": {"pl"');
    expect((await checkProject(project.root)).issues).toMatchObject([
      {
        code: 'json-syntax',
        severity: 'error',
        file: LOCK,
        line: 1,
        fix: expect.stringContaining('version control') as string,
      },
    ]);
  });

  test('reports a language that the site does not have', async () => {
    await using project = await createSampleProject();
    await run(project, 'confirm', '--all');
    await project.write(LOCK, (await readLock(project)).replace('"pl"', '"fr"'));
    expect((await checkProject(project.root)).issues).toMatchObject([
      { code: 'lock-unknown', line: 3, column: 5, what: expect.stringContaining('"fr"') as string },
    ]);
  });
});

describe('content confirm --typo', () => {
  const mend = async (from: string, to: string) => {
    await using project = await createSampleProject();
    await append(ALPHA, `\nThey recieve ${from} at once.\n`)(project);
    await run(project, 'confirm', '--all');
    await edit(ALPHA, `They recieve ${from}`, to)(project);
    const typo = await run(project, 'confirm', 'alpha', '--typo');
    return { ...typo, after: await run(project, 'confirm', 'alpha', '--typo') };
  };

  test('keeps a translation confirmed when letters changed', async () => {
    const { code, out, after } = await mend('mail', 'They receive mail');
    expect({ code, out }).toEqual({
      code: 0,
      out: 'alpha pl: rehire stays confirmed; judged by: receive.',
    });
    expect(after.out).toBe('alpha: no translation is behind.');
  });

  test('tells of a number by itself, and leaves the section behind', async () => {
    const { code, err } = await mend('30 letters', 'They receive 20 letters');
    expect(code).toBe(1);
    expect(err).toContain('rehire says something else now (20).');
  });
});
