import { expect, test } from 'vitest';
import { lastTrial } from './trials.ts';

const old = { on: '2026-11-01', version: '1.0' };
const part = { on: '2026-11-20', version: '1.1', sections: ['steps', 'after'] };
const later = { on: '2026-11-25', version: '1.2', sections: ['steps'] };

test.each([
  ['the last trial of a section', 'steps', '1.2'],
  ['a trial of several sections', 'after', '1.1'],
  ['none of a section nobody tried', 'other', undefined],
  ['the trial of the whole article', undefined, '1.0'],
])('gives %s', (_, section, version) => {
  expect(lastTrial([old, part, later], section)?.version).toBe(version);
});
