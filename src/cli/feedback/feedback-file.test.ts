import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { feedbackFile } from './feedback-file.ts';

const engine = resolve('/engine');
const fileOf = (output: string, env: Record<string, string> = {}) =>
  feedbackFile({ output: resolve(output), engine }, env);

test.each([
  ['/engine/dist', '/engine/feedback/answers.sqlite'],
  ['/engine/dist-internal', '/engine/feedback-internal/answers.sqlite'],
  ['/own/lumen-help-dist', '/own/lumen-help-feedback/answers.sqlite'],
  ['/own/lumen-help-dist-internal', '/own/lumen-help-feedback-internal/answers.sqlite'],
])('what is said of the site in %s is kept beside it', (output, file) => {
  expect(fileOf(output)).toBe(resolve(file));
});

test('a file may be named', () => {
  expect(fileOf('/engine/dist', { SPRAVKA_FEEDBACK: 'kept/said.sqlite' })).toBe(
    join(engine, 'kept/said.sqlite'),
  );
});

test.each(['dist/said.sqlite', '/engine/dist/a/said.sqlite', './x/../dist/said.sqlite'])(
  '%s, which readers could fetch, is refused',
  (named) => {
    expect(() => fileOf('/engine/dist', { SPRAVKA_FEEDBACK: named })).toThrow(/Fix: /);
  },
);
