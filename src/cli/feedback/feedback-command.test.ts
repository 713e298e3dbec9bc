import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ENGINE } from '../../project/paths.ts';
import { openSqliteStore } from '../../server/feedback/sqlite-store.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'feedback-'));
  const store = openSqliteStore(join(folder, 'answers.sqlite'));
  await store.add({ article: 'alpha', locale: 'en', helpful: false, comment: '=1+1\nb' }, '2026-01-01');
  store.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Types `npm run feedback …` in that folder. */
const feedback = (...args: string[]) =>
  new Promise<{ failed: boolean; said: string }>((resolve) => {
    execFile(
      process.execPath,
      [join(ENGINE, 'src/cli/feedback.ts'), ...args],
      {
        cwd: ENGINE,
        env: { ...process.env, SPRAVKA_FEEDBACK: join(folder, 'answers.sqlite'), INIT_CWD: folder },
      },
      (error, out, errors) => resolve({ failed: error !== null, said: out + errors }),
    );
  });

test.each([
  ['an age that a variable nobody set left empty', ['purge', '--older-than', ''], 'in days'],
  ['an age that is no whole number', ['purge', '--older-than=1e9'], 'in days'],
  ['a format that there is none of', ['export', '--format', 'xml'], '"xml"'],
  ['a copy into a folder that is not there', ['backup', 'no-such/copy.sqlite'], 'Fix: '],
  ['a copy onto the file itself', ['backup', 'answers.sqlite'], 'Fix: '],
])('is refused: %s', { timeout: 60_000 }, async (_what, args, said) => {
  const refused = await feedback(...args);
  expect([refused.failed, refused.said]).toEqual([true, expect.stringContaining(said)]);
});

test(
  'what was refused has changed nothing; a copy stands where it was asked for',
  { timeout: 60_000 },
  async () => {
    expect((await feedback('backup', 'copy.sqlite')).failed).toBe(false);
    const copy = openSqliteStore(join(folder, 'copy.sqlite'));
    expect(await copy.all()).toHaveLength(1);
    copy.close();
    expect((await feedback('export')).said).toBe(
      '"day","article","language","helpful","reason","section","comment"\r\n' +
        '"2026-01-01","alpha","en","false","","","\'=1+1\nb"\n',
    );
  },
);
