import type { AstroIntegration } from 'astro';

/** Told after each output how many of how many are written. */
export type OutputProgress = (done: number, all: number) => void;

/**
 * Counts what Astro's page generator writes, as it writes it. It stands between Astro and its own prerenderer, so
 * counting costs an addition an output: listing the output folder was a sixth of a build of 1,000 pages.
 *
 * @param progress is told the numbers; it is called for each output, so it has to be quick
 */
export function countOutputs(progress: OutputProgress): AstroIntegration {
  return {
    name: 'spravka:count-outputs',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        let all = 0;
        let done = 0;
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: async () => {
            const paths = await prerenderer.getStaticPaths();
            all = paths.length;
            return paths;
          },
          render: async (...request) => {
            const output = await prerenderer.render(...request);
            progress(++done, all);
            return output;
          },
        }));
      },
    },
  };
}
