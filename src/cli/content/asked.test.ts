import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createSampleProject } from '../../checks/testing/sample-project.ts';
import { runContent } from './run-content.ts';

const FILE = 'searches.txt';

async function run(lines: string[], ...args: string[]) {
  await using project = await createSampleProject();
  const { root } = project;
  writeFileSync(join(root, FILE), `${lines.join('\n')}\n`);
  const out: string[] = [];
  const err: string[] = [];
  const code = await runContent(['asked', ...args], {
    root,
    engine: root,
    here: root,
    shown: (file) => file,
    env: {},
    isTerminal: false,
    print: (line) => out.push(line),
    printError: (line) => err.push(line),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('npm run content asked', () => {
  test('counts what was asked and names what fits no article', async () => {
    const { code, out } = await run(['sourdough starter', 'Sourdough  starter', ''], FILE);
    expect(code).toBe(0);
    expect(out).toContain('2 searches ask 1 thing:');
    expect(out).toContain('Fit no article:\n  2× ');
  });

  test('prints JSON', async () => {
    const { out } = await run(['sourdough starter'], FILE, '--json');
    expect(JSON.parse(out)).toMatchObject({
      questions: [{ text: 'sourdough starter', state: 'unknown', times: 1 }],
    });
  });

  test.each([
    [['nowhere.txt'], 1, 'There is no file nowhere.txt.'],
    [[], 2, 'Name the file of searches'],
    [['a', 'b'], 2, 'One file at a time'],
    [[FILE, '--locale', 'tlh'], 2, 'The site has no language "tlh"'],
  ])('%j ends with %d', async (args, code, message) => {
    const { code: ended, err } = await run(['x'], ...args);
    expect(ended).toBe(code);
    expect(err).toContain(message);
  });
});
