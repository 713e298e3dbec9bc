import { expect, test } from 'vitest';
import { adviceFor, npmFile, parseStamp, shorten, whyInstall } from './install-state.mjs';

const wanted = { lock: 'abc', platform: 'linux', arch: 'x64' };

test.each([
  ['nothing is installed', { found: undefined, hasModules: false }, 'not installed yet'],
  ['an install was broken off', { found: undefined, hasModules: true }, 'not installed completely'],
  ['the lock file changed', { found: { ...wanted, lock: 'def' }, hasModules: true }, 'package-lock.json'],
  ['another system', { found: { ...wanted, platform: 'darwin' }, hasModules: true }, 'for darwin x64'],
  ['another processor', { found: { ...wanted, arch: 'arm64' }, hasModules: true }, 'for linux arm64'],
])('installs: %s', (_case, state, reason) => {
  expect(whyInstall({ wanted, ...state })).toContain(reason);
});

test('does not install twice', () => {
  expect(whyInstall({ wanted, found: { ...wanted }, hasModules: true })).toBeUndefined();
});

test.each([
  ['missing', undefined],
  ['cut off', '{"lock":'],
  ['of another form', '{"lock":1}'],
])('takes a stamp that is %s for none', (_case, text) => {
  expect(parseStamp(text)).toBeUndefined();
});

test('reads the stamp it wrote', () => {
  expect(parseStamp(JSON.stringify(wanted))).toEqual(wanted);
});

test.each([
  ['npm error code EAI_AGAIN', 'network connection'],
  ['npm error code EACCES', 'may not write'],
  ['npm error code ENOSPC', 'disk is full'],
  ['npm error something else', 'what npm says above'],
])('gives advice for "%s"', (output, advice) => {
  expect(adviceFor(output)).toContain(advice);
});

test('shows what npm found wrong without its manual', () => {
  const output =
    'npm error code EUSAGE\nnpm error\nnpm error Missing: a@1 from lock file\nnpm error\nnpm error Clean install a project\nnpm error\nnpm error Usage:\nnpm error npm ci\n';
  expect(shorten(output)).toBe('npm error code EUSAGE\nnpm error Missing: a@1 from lock file');
});

test.each([
  ['/usr/lib/node_modules/npm/bin/npm-cli.js', true],
  ['C:\\nodejs\\node_modules\\npm\\bin\\npm-cli.js', true],
  ['/usr/share/yarn/bin/yarn.js', false],
  ['/home/a/.yarn/releases/yarn-4.9.1.cjs', false],
  ['/usr/lib/node_modules/pnpm/bin/pnpm.cjs', false],
  ['', false],
  [undefined, false],
])('%s is npm: %s', (path, isNpm) => {
  expect(npmFile(path)).toBe(isNpm ? path : undefined);
});
