import { expect, test } from 'vitest';
import { systemInstallers } from './system-installers.ts';

const machine =
  (...commands: string[]) =>
  (command: string) =>
    commands.includes(command);

test.each([
  ['apt-get', ['apt-get', 'install']],
  ['dnf', ['dnf', 'install']],
  ['apk', ['apk', 'add']],
])('installs with %s when it is there', (manager, beginning) => {
  expect(systemInstallers(['chromium'], true, machine(manager)).at(-1)?.slice(0, 2)).toEqual(beginning);
});

test('uses a sudo that asks nothing', () => {
  const commands = systemInstallers(['chromium'], false, machine('apt-get', 'sudo'));
  expect(commands.map((command) => command.slice(0, 3))).toEqual([
    ['sudo', '-n', 'apt-get'],
    ['sudo', '-n', 'apt-get'],
  ]);
});

test('does nothing without the right to install', () => {
  expect(systemInstallers(['chromium'], false, machine('apt-get'))).toEqual([]);
});

test('does nothing without a package manager', () => {
  expect(systemInstallers(['chromium'], true, machine('sudo'))).toEqual([]);
});
