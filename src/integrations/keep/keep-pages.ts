import type { AstroPrerenderer } from 'astro';
import type { KeptOutputs } from './kept-outputs.ts';

/** The routes that have a page for every article: they are nearly all there is, and what is on each is little. */
const OF_AN_ARTICLE = /\/(?:articles\/\[id\]|panel\/\[locale\]\/\[id\])\.astro$/;

/**
 * Has pages of articles rendered only where nothing that holds was left by the last build.
 *
 * @param prerenderer renders the others
 * @param base the path the site is served under, with slashes at both ends
 */
export function keepPages(prerenderer: AstroPrerenderer, kept: KeptOutputs, base: string): AstroPrerenderer {
  return {
    ...prerenderer,
    render: async (request, options) => {
      if (!OF_AN_ARTICLE.test(options.routeData.component)) return prerenderer.render(request, options);
      const path = `${decodeURI(new URL(request.url).pathname).slice(base.length)}index.html`;
      // Without a body, Astro writes no file.
      if (kept.take(path)) return new Response(null);
      return kept.make(path, async () => {
        const rendered = await prerenderer.render(request, options);
        const response = rendered instanceof Response ? rendered : rendered.response;
        // While the body is read, the page may still be rendered.
        const { status, headers } = response;
        return new Response(await response.arrayBuffer(), { status, headers });
      });
    },
  };
}
