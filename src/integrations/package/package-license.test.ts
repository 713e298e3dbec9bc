import { expect, test } from 'vitest';
import { packageLicense } from './package-license.ts';

const LINE = '-'.repeat(80);
const ENGINE = `Two licences.\n\n${LINE}\n\nMIT License\n\nCopyright (c) the engine\n\n${LINE}\n\nCC BY 4.0 for the engine's own content`;
const origin = 'https://help.bank.example';

test.each([
  [
    { license: 'CC-BY-4.0', copyright: '2026 Bank' },
    ['Copyright (c) 2026 Bank, under this licence: CC-BY-4.0.'],
  ],
  [{ copyright: '2026 Bank' }, ['Copyright (c) 2026 Bank, all rights reserved']],
  [{}, [`They belong to whoever publishes ${origin}, all rights reserved`]],
])('code and words have each their own terms: %o', (own, said) => {
  const text = packageLicense(ENGINE, { origin, ...own }) ?? '';
  for (const part of [...said, 'MIT License', 'Copyright (c) the engine']) expect(text).toContain(part);
  // A bank's words are not given away by the engine's example.
  expect(text.includes('CC BY 4.0')).toBe(false);
});

test('an engine without terms states none', () => {
  expect(packageLicense(undefined, { origin })).toBeUndefined();
});
