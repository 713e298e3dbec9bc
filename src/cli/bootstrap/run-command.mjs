import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { QUIET_ASTRO } from './quiet-astro.mjs';

/** What a check reads it keeps: a larger nursery for short-lived objects, as Node has it, costs 50 MB and saves no time. */
const NODE_OPTIONS = ['--max-semi-space-size=16'];

/**
 * Runs a command in a process of its own, and ends with its answer.
 *
 * @param {string} node path of the Node to run it with
 * @param {object} command
 * @param {string} command.root the engine's folder
 * @param {string} command.script the command's module, from there
 * @param {readonly string[]} command.args
 * @param {Readonly<Record<string, string>>} [command.env] added to its environment
 */
export function runCommand(node, { root, script, args, env = {} }) {
  const child = spawn(node, [...NODE_OPTIONS, join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: [join(root, 'node_modules/.bin'), process.env.PATH].filter(Boolean).join(delimiter),
      ...QUIET_ASTRO,
      ...env,
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
