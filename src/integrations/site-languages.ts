import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { registry } from '../languages/search-registry.ts';
import { rulesFor } from '../languages/rules-for.ts';

const REGISTRY = '/src/languages/search-registry.ts';

/**
 * Leaves out of the scripts that browsers load what search knows of languages that the site does not have: a stemmer
 * and its lists are a kilobyte each, fetched with every first search.
 *
 * @param locales of the site
 */
export function siteLanguages(locales: readonly string[]): AstroIntegration {
  const plugin: Plugin = {
    name: 'spravka:site-languages',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    load: (id) => (id.endsWith(REGISTRY) ? registryOf(locales) : undefined),
  };
  return {
    name: 'spravka:site-languages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // The dialog and the suggestions are bundled as workers are, to be fetched in one request each.
        updateConfig({ vite: { plugins: [plugin], worker: { plugins: () => [plugin] } } });
      },
    },
  };
}

/** The module of the registry with the rules of these languages alone. */
export function registryOf(locales: readonly string[]): string {
  const used = new Set(locales.map((locale) => rulesFor(registry, locale)));
  const names = Object.keys(registry).filter((name) => used.has(registry[name]));
  const imports = names.map((name) => `import { ${name} } from './${name}/search.ts';\n`);
  return `${imports.join('')}export const registry = { ${names.join(', ')} };\n`;
}
