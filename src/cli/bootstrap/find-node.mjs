import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The first Node that runs TypeScript without a flag and that Astro accepts. */
const ENOUGH = [22, 18];

/** The packages that hold a Node: `node/package.json` beside this file names them, and npm installs the one that fits. */
const BROUGHT = ['node', 'node-bin'];

/**
 * Finds a Node that can run the project: the one that npm installed with it, else the one that runs now. The lock file
 * holds the hash of each, which npm checks; none is fetched by a script.
 *
 * @param {string} root the project's root
 * @param {{ platform: string, arch: string, version: string, execPath: string }} running the Node that runs now
 * @returns {string} path of the executable
 * @throws {Error} with a message for the terminal when neither will do
 */
export function findNode(root, running) {
  const windows = running.platform === 'win32';
  const system = `${windows ? 'win' : running.platform}-${running.arch}`;
  const brought = BROUGHT.map((name) =>
    join(root, 'node_modules', `${name}-${system}`, 'bin', windows ? 'node.exe' : 'node'),
  ).find((file) => existsSync(file));
  if (brought !== undefined) return brought;
  if (isEnough(running.version)) return running.execPath;
  throw new Error(
    `This project needs Node ${ENOUGH.join('.')} or newer; this is ${running.version}, and npm installed none for ` +
      `${system}: there is none in the registry, or it could not be fetched. Fix: install Node 24.`,
  );
}

/**
 * @param {string} version as `process.version` has it: `v24.1.0`
 * @returns {boolean} whether that Node can run the project
 */
export function isEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = ENOUGH;
  // 23 had TypeScript behind a flag until 23.6.
  if (major === 23) return minor >= 6;
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
