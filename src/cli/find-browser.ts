import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, firefox, webkit } from '@playwright/test';
import { HEADLESS_SHELLS, headlessShellPackage } from './browser/headless-shell.ts';
import { browserOnPath, knownPlaces } from './browser/known-browsers.ts';
import { ENGINE_PACKAGES, systemFirefox, systemWebKit } from './browser/other-engines.ts';
import { systemInstallers } from './browser/system-installers.ts';
import { binary } from './test/binary.ts';
import { print } from './print.ts';

const MINUTE = 60_000;

/**
 * Finds a Chromium to test with, and gets one when there is none: Playwright's own, one of the machine, Playwright's
 * download, the system's package. Where `CI` is set it also gets Debian's headless shell.
 *
 * @param root the project's root
 * @returns path of the executable
 * @throws with a message for the terminal when no browser can be had
 */
export function findBrowser(root: string): string {
  if (process.env['CI']) fetchHeadlessShell();
  const found = installedBrowser();
  if (found) return found;

  print('No Chromium is installed; fetching the one that Playwright tests with.');
  run(process.execPath, [binary(root, 'playwright', '@playwright/test'), 'install', 'chromium']);
  const downloaded = installedBrowser();
  if (downloaded) return downloaded;

  for (const [command, ...args] of systemInstallers(['chromium'], process.getuid?.() === 0, hasCommand)) {
    print(`Installing the system's Chromium: ${[command, ...args].join(' ')}`);
    run(command, args);
  }
  const packaged = installedBrowser();
  if (packaged) return packaged;

  throw new Error(
    'The browser tests need Chromium, and none could be installed. Install Chromium, Chrome or Edge, ' +
      'or name its executable in the variable SPRAVKA_CHROMIUM, then run the command again.',
  );
}

/**
 * Gets Firefox and WebKit where they are missing: Playwright's own, else the system's packages.
 *
 * @param root the project's root
 * @returns the names of those that could not be had: what they would have shown is not tested
 */
export function findOtherEngines(root: string): string[] {
  if (missingEngines().length === 0) return [];
  print('Firefox or WebKit is missing; fetching those that Playwright tests with.');
  run(process.execPath, [binary(root, 'playwright', '@playwright/test'), 'install', 'firefox', 'webkit']);
  if (missingEngines().length === 0) return [];
  for (const [command, ...args] of systemInstallers(ENGINE_PACKAGES, process.getuid?.() === 0, hasCommand)) {
    print(`Installing the system's engines: ${[command, ...args].join(' ')}`);
    run(command, args);
  }
  return missingEngines();
}

function missingEngines(): string[] {
  return [
    ...(existsSync(firefox.executablePath()) || systemFirefox() ? [] : ['Firefox']),
    ...(existsSync(webkit.executablePath()) || systemWebKit() ? [] : ['WebKit']),
  ];
}

/** On a machine that only tests, half the time is worth a download; without it the tests run all the same. */
function fetchHeadlessShell(): void {
  const isThere = process.env['SPRAVKA_CHROMIUM'] ?? browserOnPath(process.env, HEADLESS_SHELLS);
  if (isThere || existsSync(chromium.executablePath()) || !hasCommand('apt-get', '--version')) return;
  const asked = spawnSync('dpkg-query', ['-W', '-f', '${Version}', 'chromium-common'], { encoding: 'utf8' });
  const name = headlessShellPackage(asked.status === 0 ? asked.stdout : undefined);
  for (const [command, ...args] of systemInstallers([name], process.getuid?.() === 0, hasCommand)) {
    print(`Installing a Chromium without windows, to test in half the time: ${[command, ...args].join(' ')}`);
    run(command, args);
  }
}

/** A Chromium that is on this machine already, the one named in `SPRAVKA_CHROMIUM` first; undefined when none is. */
export function installedBrowser(): string | undefined {
  const named = process.env['SPRAVKA_CHROMIUM'];
  return [
    named,
    chromium.executablePath(),
    browserOnPath(process.env),
    ...knownPlaces(process.platform, process.env),
  ].find((path) => path !== undefined && path !== '' && existsSync(path));
}

export function hasCommand(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** Runs a command to its end; a failure is no error here, because the next way is tried. */
function run(command: string, args: string[]): void {
  spawnSync(command, args, {
    stdio: 'inherit',
    // A download that hangs must not hang the tests for ever.
    timeout: 8 * MINUTE,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
