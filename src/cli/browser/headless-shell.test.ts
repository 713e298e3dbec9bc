import { expect, test } from 'vitest';
import { headlessShellPackage } from './headless-shell.ts';

test.each([
  ['beside no browser: the newest', undefined, 'chromium-headless-shell'],
  [
    'beside a browser: the one that shares its files',
    '150.0-1~deb12u1',
    'chromium-headless-shell=150.0-1~deb12u1',
  ],
])('%s', (_, installed, name) => {
  expect(headlessShellPackage(installed)).toBe(name);
});
