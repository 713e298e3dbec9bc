import { expect, test } from 'vitest';
import { registryOf } from './site-languages.ts';

test.each([
  ['the languages of the site', ['en', 'ru'], ['en', 'ru']],
  ['the language of a region', ['de-AT'], ['de']],
  ['none for a language without rules', ['fi'], []],
])('a browser gets the rules of %s: %j', (_case, locales, names) => {
  const code = registryOf(locales);
  expect([...code.matchAll(/'\.\/(\w+)\/search\.ts'/g)].map(([, name]) => name)).toEqual(names);
  expect(code).toContain(`export const registry = { ${names.join(', ')} };`);
});
