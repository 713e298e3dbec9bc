// Runs before anything is installed, on whichever Node the machine has: plain JavaScript, no dependency.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNode } from './bootstrap/find-node.mjs';
import { installWhenNeeded } from './bootstrap/install.mjs';
import { runCommand } from './bootstrap/run-command.mjs';

const COMMANDS = [
  'start',
  'test',
  'dev',
  'build',
  'content',
  'hosts',
  'assistant',
  'feedback',
  'export',
  'gallery',
  'look',
  'lighthouse',
  'bench',
  'search-eval',
  'search-fit',
  'prepack',
];
const root = fileURLToPath(new URL('../..', import.meta.url));
const [command = '', ...args] = process.argv.slice(2);

try {
  if (!COMMANDS.includes(command)) {
    throw new Error(`There is no command "${command}". The commands are: ${COMMANDS.join(', ')}.`);
  }
  if (Number(process.versions.node.split('.')[0]) < 18) {
    throw new Error(`Node 18 or newer is needed; this is ${process.version}.`);
  }
  // What only tests need has a manifest of its own, so that starting the site does not install it.
  const withTests = command === 'test' || command === 'lighthouse';
  await Promise.all([root, ...(withTests ? [join(root, 'e2e')] : [])].map(installWhenNeeded));
  runCommand(findNode(root, process), { root, script: `src/cli/${command}.ts`, args });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
