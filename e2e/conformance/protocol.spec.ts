import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { binary } from '../../src/cli/test/binary.ts';
import { paths } from '../site-under-test.ts';

/**
 * The protocol’s own conformance tool, as far as it asks what every server can do; its other scenarios call tools,
 * prompts and resources of its own sample server by their names.
 */
const SCENARIOS = ['server-initialize', 'ping', 'tools-list', 'resources-list', 'dns-rebinding-protection'];
const TOOL = binary(join(paths.engine, 'e2e'), 'conformance', '@modelcontextprotocol/conformance');

let server: ChildProcess;
let address = '';
let results = '';
test.beforeAll(async () => {
  results = mkdtempSync(join(tmpdir(), 'conformance-'));
  const child = spawn(process.execPath, ['src/cli/assistant.ts', '--site', paths.output, '--port', '0'], {
    cwd: paths.engine,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  server = child;
  address = await new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error('The server ended.')));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const found = /http:\S+/.exec(text)?.[0];
      if (found) resolve(found);
    });
  });
});
test.afterAll(() => {
  server.kill();
  rmSync(results, { recursive: true, force: true });
});

for (const scenario of SCENARIOS)
  test(`assistants: ${scenario}`, async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [
      TOOL,
      ...['server', '--url', address, '--scenario', scenario, '-o', results],
    ]);
    expect(stdout).toMatch(/Passed: ([1-9]\d*)\/\1, 0 failed/);
  });
