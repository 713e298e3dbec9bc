import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { HEADLESS_SHELLS } from './headless-shell.ts';

const COMMANDS = [
  ...HEADLESS_SHELLS,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chrome',
  'msedge',
];

/**
 * Looks for a Chromium among the commands of the machine.
 *
 * @param env environment variables, PATH among them
 * @param commands their names, the best first
 * @returns its path, or undefined
 */
export function browserOnPath(
  env: Record<string, string | undefined>,
  commands: readonly string[] = COMMANDS,
): string | undefined {
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter(Boolean);
  return commands
    .flatMap((command) =>
      folders.flatMap((folder) => [join(folder, command), join(folder, `${command}.exe`)]),
    )
    .find((path) => existsSync(path));
}

/**
 * Where installers put a Chromium that is on no PATH.
 *
 * @param platform as `process.platform` says
 * @param env environment variables
 */
export function knownPlaces(platform: string, env: Record<string, string | undefined>): string[] {
  if (platform === 'darwin') {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) =>
      ['', env['HOME'] ?? ''].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return folders
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        join(folder, 'Chromium/Application/chrome.exe'),
      ]);
  }
  return ['/snap/bin/chromium', '/usr/lib/chromium/chromium', '/opt/google/chrome/chrome'];
}
