type Command = [command: string, ...args: string[]];

/** Package managers that have Chromium, and what to tell them. */
const MANAGERS: [probe: string, commands: Command[]][] = [
  [
    'apt-get',
    [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    ],
  ],
  ['dnf', [['dnf', 'install', '-y', 'chromium']]],
  ['apk', [['apk', 'add', '--no-cache', 'chromium']]],
];

/**
 * The commands that install Chromium from the system's packages, without asking anything.
 *
 * @param isRoot whether this is the system's administrator; others need a sudo that asks no password
 * @param works whether a command can be run with these arguments
 * @returns the commands in order; none when there is no way
 */
export function systemInstallers(
  isRoot: boolean,
  works: (command: string, ...args: string[]) => boolean,
): Command[] {
  const manager = MANAGERS.find(([probe]) => works(probe, '--version'));
  if (!manager) return [];
  if (isRoot) return manager[1];
  return works('sudo', '-n', 'true') ? manager[1].map((command) => ['sudo', '-n', ...command]) : [];
}
