import { expect, test } from 'vitest';
import { present } from './present.ts';

test.each(['', 0, false])('hands on what is there, empty or not: %j', (value) => {
  expect(present(value, 'a value')).toBe(value);
});

test.each([undefined, null])('throws for %s, and says what is missing', (value) => {
  expect(() => present(value, 'the text of "rehire"')).toThrow(
    'A bug in the help centre’s engine: the text of "rehire" is missing.',
  );
});
