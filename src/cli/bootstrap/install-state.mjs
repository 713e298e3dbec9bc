/**
 * What is remembered of the last install that succeeded.
 *
 * @typedef {{ lock: string, platform: string, arch: string }} InstallStamp
 */

/**
 * Decides whether packages must be installed.
 *
 * @param {object} state
 * @param {InstallStamp} state.wanted made from the lock file and this machine
 * @param {InstallStamp | undefined} state.found the stamp inside node_modules; undefined when there is none
 * @param {boolean} state.hasModules whether there is a node_modules folder at all
 * @returns {string | undefined} why to install, as a sentence for the terminal; undefined when all is there
 */
export function whyInstall({ wanted, found, hasModules }) {
  if (!hasModules) return 'Packages are not installed yet.';
  if (!found) return 'Packages were not installed completely.';
  if (found.platform !== wanted.platform || found.arch !== wanted.arch) {
    return `Packages were installed for ${found.platform} ${found.arch}; this is ${wanted.platform} ${wanted.arch}.`;
  }
  if (found.lock !== wanted.lock) return 'package-lock.json has changed since packages were installed.';
  return undefined;
}

/**
 * Reads a stamp.
 *
 * @param {string | undefined} text contents of the stamp file
 * @returns {InstallStamp | undefined} undefined when the file is missing or broken
 */
export function parseStamp(text) {
  try {
    const { lock, platform, arch } = JSON.parse(text ?? '');
    const stamp = { lock, platform, arch };
    return Object.values(stamp).every((value) => typeof value === 'string') ? stamp : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Says what to do about a failed `npm ci`.
 *
 * @param {string} output what npm printed
 * @returns {string} one sentence
 */
export function adviceFor(output) {
  if (/EAI_AGAIN|ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(output)) {
    return 'npm could not reach its registry: check the network connection or the proxy, then run the command again.';
  }
  if (/EACCES|EPERM/.test(output)) {
    return 'npm may not write to this folder: close programs that use node_modules, or fix its owner, then run the command again.';
  }
  if (/ENOSPC/.test(output)) return 'The disk is full: free about 500 MB, then run the command again.';
  if (/can only install packages when your package\.json and package-lock\.json/.test(output)) {
    return 'package.json and package-lock.json disagree: run "npm install", then run the command again.';
  }
  return 'Read what npm says above, then run the command again.';
}

/**
 * Leaves out of npm's output the manual that it prints after some errors.
 *
 * @param {string} output what npm printed
 * @returns {string} what went wrong
 */
export function shorten(output) {
  const [problem = ''] = output.split(/^npm error (?:Clean install a project|Usage:)$/m);
  return problem.replace(/^npm error\n/gm, '').trim();
}

/**
 * The file of npm, as it names itself to the scripts that it runs. Yarn and pnpm name themselves there too, and know no
 * `ci`.
 *
 * @param {string | undefined} path the variable `npm_execpath`
 * @returns {string | undefined}
 */
export const npmFile = (path) => (path && /[\\/]npm-cli\.c?js$/.test(path) ? path : undefined);
