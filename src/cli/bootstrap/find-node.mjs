import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The first Node that runs TypeScript without a flag and that Astro accepts. */
const ENOUGH = [22, 18];

/**
 * Finds a Node that can run the project: the one from the npm package `node`, else the one that runs now.
 *
 * @param {string} root the project's root
 * @param {{ platform: string, version: string, execPath: string }} running the Node that runs now
 * @returns {string} path of the executable
 * @throws {Error} with a message for the terminal when neither will do
 */
export function findNode(root, running) {
  const bundled = join(root, 'node_modules/node/bin', running.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(bundled)) return bundled;
  if (isEnough(running.version)) return running.execPath;
  throw new Error(
    `This project needs Node ${ENOUGH.join('.')} or newer and brings its own, but npm did not unpack it: ` +
      `install scripts seem to be switched off. Run "npm rebuild node --ignore-scripts=false", or install Node 24.`,
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
