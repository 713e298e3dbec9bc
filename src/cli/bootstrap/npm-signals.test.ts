import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const ENGINE = join(import.meta.dirname, '../../..');
const { scripts } = JSON.parse(readFileSync(join(ENGINE, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
/** Says that it is there, and what it was sent. */
const PROGRAM = `
  process.on('SIGINT', () => process.exit(33)).on('SIGTERM', () => process.exit(34));
  setInterval(() => {}, 1000);
  console.log('up');
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'signals-'));
  writeFileSync(join(folder, 'program.mjs'), PROGRAM);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

// The shell between npm and the command keeps a SIGINT to itself until the command has ended.
describe.each(['start', 'dev'])('npm run %s', (name) => {
  test.each([
    ['SIGINT', 33],
    ['SIGTERM', 34],
  ] as const)('stops when %s is sent to npm’s own process alone', async (signal, code) => {
    const script = scripts[name]?.replace(/src\/cli\/bootstrap\.mjs \w+$/, 'program.mjs');
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts: { [name]: script } }));
    const npm = spawn('npm', ['run', '--silent', name], {
      cwd: folder,
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      await once(npm.stdout, 'data');
      npm.kill(signal);
      expect(await once(npm, 'exit')).toEqual([code, null]);
    } finally {
      if (npm.exitCode === null && npm.pid !== undefined) process.kill(-npm.pid, 'SIGKILL');
    }
  });
});

test('Windows has a command of that name', () => {
  expect(existsSync(join(ENGINE, 'exec.cmd'))).toBe(true);
});
