import { appendFile, cp, mkdtemp, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readTree } from '../packages/read-tree.ts';
import { startBuild } from './start-build.ts';

const ENGINE = join(import.meta.dirname, '../..');
const BUILDING = 'Building pages and the search index';

/** What a disk answers, where, after how many writes, and what the build says of it. */
const DISKS = [
  [
    'is full while pages are written',
    'ENOSPC',
    '.build/site',
    '40',
    /The disk is full: .*\. Fix: free some space/,
  ],
  [
    'is full when the site is put in place',
    'ENOSPC',
    'dist',
    '200',
    /The disk is full: .*\. Fix: free some space/,
  ],
  [
    'lets nobody write into the site',
    'EACCES',
    'dist',
    '0',
    /Files may not be written: .*\. Fix: give yourself/,
  ],
  [
    'can only be read',
    'EROFS',
    '.build',
    '0',
    /The disk can only be read: .*\. Fix: put the help centre where/,
  ],
] as const;

test.describe('a build that is broken off', () => {
  // Several builds of a small site, one after the other.
  test.describe.configure({ mode: 'serial', timeout: 600_000 });

  let folder: string;
  let content: string;
  let good: Awaited<ReturnType<typeof readTree>>;
  const site = () => readTree(join(folder, 'dist'));

  test.beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'spravka-broken-off-'));
    content = join(folder, 'content');
    await cp(join(ENGINE, 'src/sample'), content, { recursive: true });
    const { code, said } = await startBuild(content).ended;
    expect(code, said()).toBe(0);
    good = await site();
    // What is built from here on is another site, were it ever to be put in place.
    await appendFile(join(content, 'articles/clear-cache/en.mdx'), '\nOne more sentence.\n');
  });
  test.afterAll(() => rm(folder, { recursive: true, force: true }));

  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    test(`by ${signal} says so, gives its lock back, and the last good site stays`, async () => {
      const build = startBuild(content);
      await build.says(BUILDING);
      build.child.kill(signal);
      const ended = await build.ended;
      expect(ended.said()).toContain(
        'The build was stopped before it had finished. The last good site is untouched. Fix: run the command again.',
      );
      expect(ended.code).toBe(code);
      expect(await site()).toEqual(good);
      await expect(stat(join(folder, '.build/lock.lock'))).rejects.toThrow('ENOENT');
    });

  for (const [name, code, where, after, said] of DISKS)
    test(`by a disk that ${name} says so, and the last good site stays`, async () => {
      const ended = await startBuild(content, {
        preload: join(import.meta.dirname, 'refusing-disk.mjs'),
        env: { REFUSED_FOLDER: join(folder, where), REFUSED_CODE: code, REFUSED_AFTER: after },
      }).ended;
      expect(ended.said()).toMatch(said);
      expect(ended.said()).toContain('The last good site is untouched.');
      expect(ended.said()).not.toMatch(/^ +at /m);
      expect(ended.code).toBe(1);
      expect(await site()).toEqual(good);
    });

  test('by SIGKILL leaves the last good site, and the next build says what it waits for', async () => {
    const build = startBuild(content);
    await build.says(BUILDING);
    build.child.kill('SIGKILL');
    await build.ended;
    expect(await site()).toEqual(good);

    const next = await startBuild(content).ended;
    expect(next.said()).toMatch(/Another build is running: it holds .*\. Fix: wait for it to end/);
    expect(next.code).toBe(1);
    // Nobody keeps it fresh.
    await utimes(join(folder, '.build/lock.lock'), new Date(0), new Date(0));
  });

  test('by nothing: of two at once one builds the site, and the other is refused', async () => {
    const both = [startBuild(content), startBuild(content)];
    const [first, other] = (await Promise.all(both.map(({ ended }) => ended))).toSorted(
      (a, b) => Number(a.code) - Number(b.code),
    );
    expect([first?.code, other?.code], `${first?.said()}${other?.said()}`).toEqual([0, 1]);
    expect(other?.said()).toContain('Another build is running');
    expect((await site())['en/articles/clear-cache/index.html']).toContain('One more sentence.');
  });
});
