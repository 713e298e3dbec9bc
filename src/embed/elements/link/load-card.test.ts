import { afterEach, expect, test, vi } from 'vitest';
import { loadCard } from './load-card.ts';

afterEach(() => vi.unstubAllGlobals());

const answers = (...responses: (() => Response)[]) => {
  const fetched = vi.fn(() => Promise.resolve(responses.shift()?.() ?? Response.error()));
  vi.stubGlobal('fetch', fetched);
  return fetched;
};

test('a card is fetched once', async () => {
  const fetched = answers(() => Response.json({ title: 'A' }));
  expect(await loadCard('/once')).toEqual({ title: 'A' });
  expect(await loadCard('/once')).toEqual({ title: 'A' });
  expect(fetched).toHaveBeenCalledTimes(1);
});

test.each([
  ['404 with JSON', () => Response.json({ title: 'Not Found', status: 404 }, { status: 404 })],
  ['500 with JSON', () => Response.json({ title: 'Error' }, { status: 500 })],
  ['no JSON', () => new Response('<html>')],
  ['nothing', () => Response.error()],
])('%s is no card, and it is asked for again later', async (name, failure) => {
  answers(failure, () => Response.json({ title: 'A' }));
  expect(await loadCard(`/${name}`)).toBeUndefined();
  expect(await loadCard(`/${name}`)).toEqual({ title: 'A' });
});

test('what a page has put on Object.prototype changes no request', async () => {
  const fetched = answers(() => Response.json({}));
  await loadCard('/bare');
  const [, settings] = fetched.mock.calls[0] as unknown as [string, RequestInit];
  expect(Object.getPrototypeOf(settings)).toBeNull();
});
