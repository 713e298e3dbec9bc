type Command = [command: string, ...args: string[]];

/** Package managers, and what to tell them. */
const MANAGERS: [probe: string, commands: (packages: readonly string[]) => Command[]][] = [
  [
    'apt-get',
    (packages) => [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', ...packages],
    ],
  ],
  ['dnf', (packages) => [['dnf', 'install', '-y', ...packages]]],
  ['apk', (packages) => [['apk', 'add', '--no-cache', ...packages]]],
];

/**
 * The commands that install programs from the system's packages, without asking anything.
 *
 * @param packages their names, which the package managers share
 * @param isRoot whether this is the system's administrator; others need a sudo that asks no password
 * @param works whether a command can be run with these arguments
 * @returns the commands in order; none when there is no way
 */
export function systemInstallers(
  packages: readonly string[],
  isRoot: boolean,
  works: (command: string, ...args: string[]) => boolean,
): Command[] {
  const manager = MANAGERS.find(([probe]) => works(probe, '--version'));
  if (!manager) return [];
  const commands = manager[1](packages);
  if (isRoot) return commands;
  return works('sudo', '-n', 'true') ? commands.map((command) => ['sudo', '-n', ...command]) : [];
}
