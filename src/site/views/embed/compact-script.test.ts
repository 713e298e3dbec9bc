import { expect, test } from 'vitest';
import { compactScript } from './compact-script.ts';

test.each([
  ['a();\nb();\n', 'a();b();'],
  ['// note\na(); \n  // note\n\tb();', 'a();b();'],
  ["a('http://x');\n", "a('http://x');"],
  ['if (a)\n  b();\r\n', 'if (a)b();'],
  ['', ''],
])('%j becomes %j', (script, compact) => {
  expect(compactScript(script)).toBe(compact);
});
