#!/usr/bin/env node
// The command of the engine's package: `npx <package> start ./help`. Plain JavaScript, since it tells an old Node what is missing.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './bootstrap/run-command.mjs';
import { readCommandLine, USAGE } from './spravka/read-command-line.mjs';

/** The oldest Node that Astro runs on. */
const ENOUGH = [22, 12];
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

try {
  if (major < ENOUGH[0] || (major === ENOUGH[0] && minor < ENOUGH[1]))
    throw new Error(
      `Node ${ENOUGH.join('.')} or newer is needed; this is ${process.version}. Fix: install Node 24.`,
    );
  const { script, args } = readCommandLine(process.argv.slice(2), process.env);
  if (script === undefined) console.log(USAGE);
  else {
    // From its sources the engine runs TypeScript, from its package JavaScript.
    const file = ['js', 'ts']
      .map((ending) => `src/cli/${script}.${ending}`)
      .find((path) => existsSync(join(root, path)));
    if (file === undefined)
      throw new Error(`The package is not whole: it has no "${script}". Fix: install it again.`);
    runCommand(process.execPath, { root, script: file, args, env: { INIT_CWD: process.cwd() } });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
