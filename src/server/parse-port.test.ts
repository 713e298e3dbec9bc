import { expect, test } from 'vitest';
import { parsePort } from './parse-port.ts';

test.each([
  [undefined, 4321],
  ['', 4321],
  ['0', 0],
  ['8080', 8080],
  ['65535', 65_535],
])('reads PORT=%s as %s', (value, port) => {
  expect(parsePort(value, 4321)).toBe(port);
});

test.each(['abc', '80.5', '-1', '65536', '1e3', ' 80', '0x50'])('refuses PORT=%s and names it', (value) => {
  expect(() => parsePort(value, 4321)).toThrow(`PORT is "${value}"`);
});
