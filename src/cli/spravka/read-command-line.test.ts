import { expect, test } from 'vitest';
import { readCommandLine } from './read-command-line.mjs';

test.each<[typed: string, script: string | undefined, args: string]>([
  ['', undefined, ''],
  ['--help', undefined, ''],
  ['start ./help', 'start', '--content ./help'],
  ['start', 'start', '--content .'],
  ['build help --compress', 'build', '--compress --content help'],
  ['build --compress', 'build', '--compress --content .'],
  ['build --content=help', 'build', '--content=help'],
  ['check ./help --json', 'content', 'check --json --content ./help'],
  ['hosts help -- nginx', 'hosts', 'nginx --content help'],
  ['init help --yes', 'content', 'init help --yes'],
  ['new pay-bill --content help', 'content', 'new pay-bill --content help'],
  ['content status', 'content', 'status --content .'],
])('%j runs %j', (typed, script, args) => {
  const words = (text: string) => text.split(' ').filter(Boolean);
  expect(readCommandLine(words(typed), {})).toEqual({ script, args: words(args) });
});

test('the variable names the folder, too', () => {
  expect(readCommandLine(['start'], { SPRAVKA_CONTENT: 'help' }).args).toEqual([]);
});

test('another word is refused', () => {
  expect(() => readCommandLine(['strat'], {})).toThrow(/no command "strat"\. Fix: /);
});
