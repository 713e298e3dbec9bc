import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '../test.ts';
import { site } from '../site-under-test.ts';

/** What the Agent-Friendly Documentation Spec’s own tool has to say, of 100. */
const LEAST = 95;
const PROGRAM = join(import.meta.dirname, '../node_modules/afdocs/bin/afdocs.mjs');

interface Scorecard {
  scoring: { overall: number };
  results: { id: string; status: string; message: string }[];
}

test('assistants find their way: afdocs', async ({ baseURL }) => {
  test.setTimeout(600_000);
  if (baseURL === undefined) throw new Error('Nothing is served.');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      ...[PROGRAM, 'check', baseURL, '--format', 'json', '--score', '--quiet'],
      // Our own server needs no rest between requests. Links name the address the site will have.
      ...['--request-delay', '0', '--max-links', '24', '--sampling', 'deterministic'],
      ...['--canonical-origin', site.origin],
    ],
    // It ends with 1 where a single check fails, whatever the score.
    { maxBuffer: 64 * 1024 * 1024, env: { ...process.env, NO_PROXY: '127.0.0.1' } },
  ).catch((error: { stdout: string }) => error);
  const { scoring, results } = JSON.parse(stdout) as Scorecard;
  const wrong = results.filter(({ status }) => status === 'fail' || status === 'error');
  expect(scoring.overall, JSON.stringify(wrong, undefined, 1)).toBeGreaterThanOrEqual(LEAST);
});
