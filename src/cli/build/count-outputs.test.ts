import type { AstroPrerenderer } from 'astro';
import { expect, test } from 'vitest';
import { countOutputs } from './count-outputs.ts';

type Start = NonNullable<ReturnType<typeof countOutputs>['hooks']['astro:build:start']>;
type SetPrerenderer = Parameters<Start>[0]['setPrerenderer'];

/** The prerenderer that Astro would use: Astro's own one as the integration wraps it. */
async function wrap(own: AstroPrerenderer, integration: ReturnType<typeof countOutputs>) {
  const chosen: AstroPrerenderer[] = [];
  const setPrerenderer: SetPrerenderer = (make) => {
    chosen.push(typeof make === 'function' ? make(own) : make);
  };
  await integration.hooks['astro:build:start']?.({ setPrerenderer } as Parameters<Start>[0]);
  return chosen[0];
}

test('tells after each output how many of how many are written, and leaves the output as it is', async () => {
  const told: [number, number][] = [];
  const answer = new Response('page');
  const paths = ['/a/', '/b/', '/c/'].map((pathname) => ({ pathname }));
  const own = {
    name: 'own',
    getStaticPaths: () => Promise.resolve(paths),
    render: () => Promise.resolve(answer),
  } as unknown as AstroPrerenderer;
  const prerenderer = await wrap(
    own,
    countOutputs((done, all) => told.push([done, all])),
  );
  if (!prerenderer) throw new Error('The integration sets no prerenderer.');

  expect(await prerenderer.getStaticPaths()).toBe(paths);
  const options = {} as Parameters<AstroPrerenderer['render']>[1];
  expect(await prerenderer.render(new Request('https://help.example/a/'), options)).toBe(answer);
  await prerenderer.render(new Request('https://help.example/b/'), options);
  expect(told).toEqual([
    [1, 3],
    [2, 3],
  ]);
});
