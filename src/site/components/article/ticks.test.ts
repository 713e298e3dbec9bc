import { expect, it } from 'vitest';
import { createTicks } from './ticks.ts';

function memory(kept?: string) {
  const all = new Map<string, string>(kept === undefined ? [] : [['help:ticks:a', kept]]);
  return {
    all,
    storage: () => ({
      getItem: (key: string) => all.get(key) ?? null,
      setItem: (key: string, value: string) => void all.set(key, value),
      removeItem: (key: string) => void all.delete(key),
    }),
  };
}

it('keeps what is ticked for the next visit', () => {
  const { storage } = memory();
  createTicks(storage, 'a').set('s.2', true);
  const again = createTicks(storage, 'a');
  expect([again.has('s.1'), again.has('s.2')]).toEqual([false, true]);
});

it('keeps nothing while nothing is ticked', () => {
  const { storage, all } = memory('["s.1"]');
  createTicks(storage, 'a').set('s.1', false);
  expect(all.size).toBe(0);
});

it('clears all of an article', () => {
  const { storage, all } = memory('["s.1","s.2"]');
  const ticks = createTicks(storage, 'a');
  ticks.clear();
  expect([ticks.has('s.1'), all.size]).toEqual([false, 0]);
});

it.each(['{', '7', '[1]'])('takes %s for nothing', (kept) => {
  expect(createTicks(memory(kept).storage, 'a').has('1')).toBe(false);
});

it('ticks without storage', () => {
  const ticks = createTicks(() => {
    throw new Error('forbidden');
  }, 'a');
  ticks.set('s.1', true);
  expect(ticks.has('s.1')).toBe(true);
});
