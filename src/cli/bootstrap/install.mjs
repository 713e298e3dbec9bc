import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { adviceFor, npmFile, parseStamp, shorten, whyInstall } from './install-state.mjs';

/**
 * Installs packages when they are missing, incomplete, outdated or made for another machine.
 *
 * @param {string} folder holds a package.json and its lock file: the project, or its tests
 * @throws {Error} with a message for the terminal when npm fails
 */
export async function installWhenNeeded(folder) {
  const modules = join(folder, 'node_modules');
  const stampFile = join(modules, '.spravka-install.json');
  const wanted = {
    lock: createHash('sha256')
      .update(read(join(folder, 'package-lock.json')) ?? '')
      .digest('hex'),
    platform: process.platform,
    arch: process.arch,
  };
  const reason = whyInstall({ wanted, found: parseStamp(read(stampFile)), hasModules: existsSync(modules) });
  if (!reason) return;

  console.log(`${reason} Installing them with npm; this takes about a minute.`);
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const { code, output } = await npmCi(folder, () => console.log(`  still installing, ${seconds()} s`));
  if (code !== 0) {
    throw new Error(`${shorten(output)}\n\nInstalling packages failed. ${adviceFor(output)}`);
  }
  writeFileSync(stampFile, `${JSON.stringify(wanted)}\n`);
  console.log(`Packages installed in ${seconds()} s.\n`);
}

/**
 * @param {string} folder
 * @param {() => void} onWait called every ten seconds
 * @returns {Promise<{ code: number, output: string }>}
 */
function npmCi(folder, onWait) {
  // NODE_ENV=production or a user's settings must not leave the tools out: they are what is run here.
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  // Without a file of npm's own the command is looked up, through a shell on Windows.
  const own = npmFile(process.env.npm_execpath);
  const [command, prefix] = own ? [process.execPath, [own]] : ['npm', []];
  const child = spawn(command, [...prefix, ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: command === 'npm' && process.platform === 'win32',
  });
  const waiting = setInterval(onWait, 10_000);
  const stop = () => child.kill('SIGTERM');
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return new Promise((resolve) => {
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    const end = (/** @type {number} */ code) => {
      clearInterval(waiting);
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve({ code, output });
    };
    child.once('error', (error) => {
      output += `npm cannot be started: ${error.message}`;
      end(1);
    });
    child.once('close', (code) => end(code ?? 1));
  });
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
