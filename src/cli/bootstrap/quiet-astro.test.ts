import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { QUIET_ASTRO } from './quiet-astro.mjs';

const ASTRO = dirname(createRequire(import.meta.url).resolve('astro/package.json'));

afterEach(() => {
  vi.unstubAllEnvs();
});

interface UpdateCheck {
  shouldCheckForUpdates(preferences: { get: (key: string) => Promise<unknown> }): Promise<boolean>;
}

test('Astro never asks for a newer version of itself', async () => {
  // Unless it is run for tests, where it does not either.
  vi.stubEnv('CI', '');
  const { href } = pathToFileURL(join(ASTRO, 'dist/core/dev/update-check.js'));
  const { shouldCheckForUpdates } = (await import(/* @vite-ignore */ href)) as UpdateCheck;
  const preferences = { get: (key: string) => Promise.resolve(key === 'checkUpdates.enabled' ? true : 0) };
  for (const [name, value] of Object.entries(QUIET_ASTRO)) vi.stubEnv(name, value);
  expect(await shouldCheckForUpdates(preferences)).toBe(false);
});

test.each(['run-command.mjs', '../dev.ts'])('%s starts it so', (file) => {
  expect(readFileSync(join(import.meta.dirname, file), 'utf8')).toContain('QUIET_ASTRO');
});
