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
  ['linux', 'node'],
  ['win32', 'node.exe'],
])('takes the Node that the project brings on %s', (platform, name) => {
  mkdirSync(join(root, 'node_modules/node/bin'), { recursive: true });
  const bundled = join(root, 'node_modules/node/bin', name);
  writeFileSync(bundled, '');
  expect(findNode(root, { platform, version: 'v18.0.0', execPath: '/usr/bin/node' })).toBe(bundled);
});

test('makes do with the running Node when it is new enough', () => {
  expect(findNode(root, { platform: 'linux', version: 'v24.1.0', execPath: '/usr/bin/node' })).toBe(
    '/usr/bin/node',
  );
});

test('says what to do when no Node will do', () => {
  const running = { platform: 'linux', version: 'v20.1.0', execPath: '/usr/bin/node' };
  expect(() => findNode(root, running)).toThrow('npm rebuild node');
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
