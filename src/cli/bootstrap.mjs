// Runs before anything is installed, on whichever Node the machine has: plain JavaScript, no dependency.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNode } from './bootstrap/find-node.mjs';
import { installWhenNeeded } from './bootstrap/install.mjs';

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
];
/** What a check reads it keeps: a larger nursery for short-lived objects, as Node has it, costs 50 MB and saves no time. */
const NODE_OPTIONS = ['--max-semi-space-size=16'];
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
  run(findNode(root, process));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @param {string} node path of the Node to run the command with */
function run(node) {
  const child = spawn(node, [...NODE_OPTIONS, join(root, 'src/cli', `${command}.ts`), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: [join(root, 'node_modules/.bin'), process.env.PATH].filter(Boolean).join(delimiter),
      ASTRO_TELEMETRY_DISABLED: '1',
      // Astro sends its server to the background when it believes that a program started it.
      ASTRO_DEV_BACKGROUND: '0',
      ASTRO_PREVIEW_BACKGROUND: '0',
    },
  });
  // The command decides when it ends; this process lives as long and passes on its answer.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  // npm runs this in a shell that does not pass signals on: when npm is stopped, all one sees is a new parent.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 1000).unref();
  child.once('error', (error) => {
    console.error(`${node} cannot be started: ${error.message}`);
    process.exitCode = 1;
  });
  child.once('exit', (code, signal) => {
    process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0));
  });
}
