import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { PIXEL } from '../../checks/testing/sample-files.ts';
import { createSampleProject, type SampleProject } from '../../checks/testing/sample-project.ts';
import { parseText } from '../../content/text/parsed-text.ts';
import type { MoveReport } from '../../import/cli/move-in.ts';
import type { ImportReport } from '../../import/import-report.ts';
import { runContent } from './run-content.ts';

/** Runs the command as if typed in a project’s folder. */
function run(root: string, args: string[], isTerminal = false, env: Record<string, string> = {}) {
  return runVerb(root, ['import', ...args], isTerminal, env);
}

const check = (root: string) => runVerb(root, ['check'], false, {});

async function runVerb(root: string, args: string[], isTerminal: boolean, env: Record<string, string>) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runContent(args, {
    root,
    engine: root,
    here: env['INIT_CWD'] ?? root,
    shown: (file) => file,
    env,
    isTerminal,
    print: (line) => out.push(line),
    printError: (line) => err.push(line),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const FAQ = `## How do I remove a person?
Open the list of employees and remove the person there.

## Does it have Bluetooth?
Yes, version five of it. */ {really} May 3, 2024

## Does it have bluetooth ?
Yes, version five of it. */ {really}
`;

async function projectWith(file: string, content: string | Uint8Array): Promise<SampleProject> {
  const project = await createSampleProject();
  await project.write(file, content);
  return project;
}

describe('content import', () => {
  test('tells what is asked how often, and what is answered by which article', async () => {
    await using project = await projectWith('faq.md', FAQ);
    const { code, out, err } = await run(project.root, ['faq.md']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('faq.md: markdown, en; 3 pairs, 2 distinct questions, 2 distinct answers');
    expect(out).toMatch(/New: 1\n {3}2× Does it have Bluetooth\?/);
    expect(out).toMatch(/1× How do I remove a person\?\n {7}answered by alpha/);
    expect(out).not.toContain('\u001b[');
  });

  test('prints everything as JSON', async () => {
    await using project = await projectWith('faq.md', FAQ);
    const report = JSON.parse((await run(project.root, ['faq.md', '--json'])).out) as ImportReport;
    expect(report.counts).toEqual({ pairs: 3, questions: 2, answerWordings: 3, answers: 2, topics: 0 });
    expect(report.questions.map(({ status, times }) => [status, times])).toEqual([
      ['answered', 1],
      ['new', 2],
    ]);
    expect(report).not.toHaveProperty('drafts');
  });

  test('speaks in colour to a terminal that wants it', async () => {
    await using project = await projectWith('faq.md', FAQ);
    expect((await run(project.root, ['faq.md'], true)).out).toContain('\u001b[36mNew: 1\u001b[0m');
    expect((await run(project.root, ['faq.md'], true, { NO_COLOR: '1' })).out).not.toContain('\u001b[');
  });

  test('finds the file where the command was typed', async () => {
    await using project = await projectWith('notes/faq.md', FAQ);
    const typedIn = { INIT_CWD: join(project.root, 'notes') };
    expect((await run(project.root, ['faq.md'], false, typedIn)).code).toBe(0);
  });

  test('takes colours and control characters for no text', async () => {
    await using project = await projectWith(
      'faq.md',
      '## What is \u001b[31mred\u0007?\n\nA colour,\u001b[2J they \u0007say.\n',
    );
    const { out } = await run(project.root, ['faq.md', '--write', '--locale', 'en']);
    expect(out).toContain('What is red?');
    expect(out).toContain('Draft: content/drafts/red');
    expect(await project.read('content/drafts/red/en.mdx')).toContain('\n\nA colour, they say.\n');
  });

  test('explains itself', async () => {
    const { code, out } = await run('.', ['--help']);
    expect(code).toBe(0);
    expect(out).toContain('--write');
  });
});

describe('content import --write', () => {
  test('begins articles that are on no page, and overwrites none', async () => {
    await using project = await projectWith('faq.md', FAQ);
    const { code, out } = await run(project.root, ['faq.md', '--write']);
    expect(code).toBe(0);
    expect(out).toContain('Draft: content/drafts/bluetooth');
    const file = join(project.root, 'content/drafts/bluetooth/en.mdx');
    const written = readFileSync(file, 'utf8');
    expect(written).toContain('title: Does it have Bluetooth?');
    expect(written).toContain('Answer 1 above is as it stood there on 2024-05-03, not checked.');
    // The answer is the text of the article, and nothing of it is markup.
    const [, text = ''] = written.split(' [#answer]\n');
    expect(parseText(text.slice(0, text.indexOf('{/*'))).root.children).toMatchObject([
      { type: 'paragraph', children: [{ type: 'text', value: 'Yes, version five of it. */ {really}' }] },
    ]);
    expect((await check(project.root)).code).toBe(0);

    await project.append('content/drafts/bluetooth/en.mdx', 'Written meanwhile.\n');
    const again = await run(project.root, ['faq.md', '--write']);
    expect(again.out).toContain('Kept as it was: there is already something called bluetooth.');
    expect(readFileSync(file, 'utf8')).toBe(`${written}Written meanwhile.\n`);
  });

  test('makes no draft where an article has the id', async () => {
    await using project = await projectWith(
      'faq.md',
      '## Alpha?\nNobody has said anything about that so far.\n',
    );
    const { out } = await run(project.root, ['faq.md', '--write', '--locale', 'en']);
    expect(out).toContain('Kept as it was: there is already something called alpha.');
    expect(existsSync(join(project.root, 'content/drafts'))).toBe(false);
  });

  test('makes drafts that the content check refuses among the articles', async () => {
    await using project = await projectWith('faq.md', FAQ);
    await run(project.root, ['faq.md', '--write']);
    for (const name of ['article.yaml', 'en.mdx'])
      await project.write(
        `content/articles/bluetooth/${name}`,
        readFileSync(join(project.root, 'content/drafts/bluetooth', name)),
      );
    const { code, out } = await check(project.root);
    expect(code).toBe(1);
    expect(out).toContain('unfinished-text');
    expect(out).toContain('"category" is empty');
  });
});

describe('a whole help centre', () => {
  const files = {
    'old/en/guide/invite.md':
      '# Invite\n\nSee [removing](remove.md).\n\n## Send it\n\n<weird-box>Text</weird-box>\n',
    'old/en/guide/remove.md': '# Remove\n\nSo it goes.\n\n![A](a.png)\n',
    'old/pl/guide/remove.md': '# Usuń\n\nTak.\n\n![A](a.png)\n',
    'old/en/guide/a.png': PIXEL,
    'old/pl/guide/a.png': PIXEL,
    'old/.git/x.md': '# No page\n\ntext\n',
  };
  async function projectWithOld() {
    const project = await createSampleProject();
    for (const [file, text] of Object.entries(files)) await project.write(file, text);
    return project;
  }

  test('is told without being written, then written, then written again but for what was edited', async () => {
    await using project = await projectWithOld();
    const planned = await run(project.root, ['old']);
    expect(planned).toMatchObject({ code: 0, err: '' });
    expect(planned.out).toContain('old: 3 pages, 2 articles');
    expect(planned.out).toContain('guide (guide)');
    expect(existsSync(join(project.root, 'content/drafts'))).toBe(false);

    expect((await run(project.root, ['old', '--write'])).out).toContain('remove (en, pl)');
    const draft = 'content/drafts/remove/pl.mdx';
    expect(await project.read(draft)).toContain('![A](./a-2.png)');
    expect(await project.read('content/drafts/remove/article.yaml')).toContain('formerly:');
    expect(await project.read('content/drafts/invite/en.mdx')).toContain('[removing](article:remove)');

    await project.append(draft, 'Mine.\n');
    const again = (await run(project.root, ['old', '--write'])).out;
    expect(again).toMatch(/remove .*kept: somebody edited it/);
    expect(again).toMatch(/invite .*draft written again/);
    expect(await project.read(draft)).toContain('Mine.');
  });

  test('counts what went in and came out', async () => {
    await using project = await projectWithOld();
    const report = JSON.parse((await run(project.root, ['old', '--json'])).out) as MoveReport;
    expect(report.drafts).toEqual(report.source);
  });

  test('a folder without pages ends with 1', async () => {
    await using project = await createSampleProject();
    await project.write('empty/a.txt', 'x');
    expect(await run(project.root, ['empty'])).toMatchObject({ code: 1, err: 'There is no page in empty.' });
  });
});

test('reads structured data by itself', async () => {
  const data = {
    '@type': 'FAQPage',
    mainEntity: [
      {
        '@type': 'Question',
        name: 'Is there Bluetooth?',
        acceptedAnswer: { '@type': 'Answer', text: '<p>Yes, there is.</p>' },
      },
    ],
  };
  await using project = await projectWith('faq.json', JSON.stringify(data));
  const { out } = await run(project.root, ['faq.json', '--locale', 'en']);
  expect(out).toContain('json, en; 1 pair');
});

describe('a document that cannot be read ends with 1 and one line', () => {
  test.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), 'faq.md is not a text'],
    ['Latin-1', Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20), 'faq.md is not UTF-8 text'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x41, 0), 'faq.md is UTF-16 text'],
    ['nothing', ' \n', 'faq.md is empty.'],
    ['ten megabytes', 'a'.repeat(10 * 1024 * 1024), 'faq.md is larger than 4 MB'],
    ['a few words', 'Hello.', 'faq.md: There are neither questions nor sections in it.'],
    ['endless nesting', `<html>${'<div>'.repeat(50_000)}`, 'faq.md: The HTML is nested'],
  ])('%s', async (_name, content, said) => {
    await using project = await projectWith('faq.md', content);
    const { code, out, err } = await run(project.root, ['faq.md']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(said);
    expect(err.split('\n')).toHaveLength(1);
  });

  test.each([['no-such.md', 'There is no file no-such.md.']])('%s', async (file, said) => {
    await using project = await createSampleProject();
    expect(await run(project.root, [file])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining(said) as string,
    });
  });
});

describe('a wrong command ends with 2', () => {
  test.each([
    [[], 'Name the file'],
    [['faq.md', 'more.md'], 'more.md'],
    [['faq.md', '--jsn'], '--jsn'],
    [['faq.md', '--locale', 'xx'], 'no language "xx"'],
  ])('%j', async (args, said) => {
    await using project = await projectWith('faq.md', FAQ);
    const { code, err } = await run(project.root, args);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});

test('reads what is piped in', { timeout: 60_000 }, async () => {
  await using project = await createSampleProject();
  const child = spawn(process.execPath, [join(import.meta.dirname, '../content.ts'), 'import', '-'], {
    cwd: project.root,
  });
  child.stdin.end(FAQ);
  expect(await text(child.stdout)).toContain('standard input: markdown, en; 3 pairs');
});
