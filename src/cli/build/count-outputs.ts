import type { AstroIntegration, AstroPrerenderer } from 'astro';

/** Told after each output how many of how many are written. */
export type OutputProgress = (done: number, all: number) => void;

/**
 * Counts what Astro's page generator writes, as it writes it. It stands between Astro and its own prerenderer, so
 * counting costs an addition an output: listing the output folder was a sixth of a build of 1,000 pages.
 *
 * @param progress is told the numbers; it is called for each output, so it has to be quick
 * @param wrap what else stands between, since Astro takes one prerenderer
 */
export function countOutputs(
  progress: OutputProgress,
  wrap: (prerenderer: AstroPrerenderer) => AstroPrerenderer = (prerenderer) => prerenderer,
): AstroIntegration {
  return {
    name: 'spravka:count-outputs',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        let all = 0;
        let done = 0;
        setPrerenderer((own) => {
          const prerenderer = wrap(own);
          return {
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
          };
        });
      },
    },
  };
}
