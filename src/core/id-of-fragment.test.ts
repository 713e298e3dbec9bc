import { expect, test } from 'vitest';
import { idOfFragment } from './id-of-fragment.ts';

test.each([
  ['', ''],
  ['#rehire', 'rehire'],
  ['#%D0%B0', 'а'],
  ['#%E0%A4%A', ''],
  ['#%', ''],
])('%s names the id "%s"', (hash, id) => {
  expect(idOfFragment(hash)).toBe(id);
});
