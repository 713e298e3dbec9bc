import { basename, join } from 'node:path';
import type { ElementsSite } from '../../embed/elements/site.ts';
import {
  ASSISTANT_PACKAGE,
  ASSISTANT_PROGRAM,
  SEARCH_CLIENT,
  CHECK_PACKAGE,
  DEPENDENCIES,
  isProgram,
  LABELS_MODULE,
  PACKAGE_NAME,
  PARSERS,
  PROGRAM,
  type PackageName,
} from '../../embed/package/package-files.ts';
import type { Manifest } from '../../embed/wire/manifest.ts';
import type { Paths } from '../../project/paths.ts';
import { readElementsData } from '../embed/read-elements-data.ts';
import { pagefindClient } from '../pagefind/client-script.ts';
import { bundleModule, type PackageModule } from './bundle-module.ts';

/**
 * Bundles the modules of the packages.
 *
 * @returns code by path in its package
 */
export async function bundlePackage(
  { engine, root }: Pick<Paths, 'engine' | 'root'>,
  manifest: Manifest,
): Promise<Record<PackageName, Map<string, string>>> {
  const from = (file: string) => JSON.stringify(join(engine, 'src', file).replaceAll('\\', '/'));
  const { words, palette } = readElementsData(root);
  const site: ElementsSite = {
    address: manifest.site.url,
    locales: manifest.locales.map(({ id }) => id),
    names: manifest.site.names,
  };
  const say = (value: unknown) => JSON.stringify(value);
  const links: PackageModule[] = [
    {
      name: 'index.js',
      entry: `import { createHelpUrl } from ${from('embed/package/runtime/help-url.ts')};
        export const site = ${say(site.address)};
        export const locales = ${say(site.locales)};
        export const helpUrl = createHelpUrl(site);`,
    },
    {
      name: 'elements.js',
      entry: `import { createDefineHelpElements } from ${from('embed/package/runtime/elements.ts')};
        export { configure } from ${from('embed/elements/index.ts')};
        export const defineHelpElements = createDefineHelpElements(
          ${say(site)},
          () => import('./panel.js'),
        );`,
      external: ['./panel.js'],
    },
    {
      name: 'panel.js',
      entry: `import { createPanelMaker } from ${from('embed/elements/panel/make-panel.ts')};
        export { makeSuggest } from ${from('embed/elements/suggest/make-suggest.ts')};
        export const makePanel = createPanelMaker(${say(words)});`,
    },
    {
      name: 'vue.js',
      entry: `export * from './elements.js';
        export { isHelpElement } from ${from('embed/package/runtime/vue.ts')};`,
      external: ['./elements.js'],
    },
  ];
  const check: PackageModule[] = [
    {
      name: PROGRAM,
      entry: `import { start } from ${from('help-check/cli/start.ts')}; await start(() => import('./labels.js'));`,
      home: 'node',
      external: ['./labels.js'],
    },
    {
      name: LABELS_MODULE,
      entry: `export { checkLabels } from ${from('help-check/labels/check-labels.ts')};`,
      home: 'node',
      external: PARSERS,
    },
  ];
  const assistant: PackageModule[] = [
    {
      name: ASSISTANT_PROGRAM,
      entry: `import { startAssistant } from ${from('cli/assistant/start-assistant.ts')};
        await startAssistant(${say(site.address)}, new URL(${say(`./${basename(SEARCH_CLIENT)}`)}, import.meta.url));`,
      home: 'node',
      external: DEPENDENCIES[ASSISTANT_PACKAGE],
    },
  ];
  const bundle = async (module: PackageModule): Promise<[string, string]> => {
    const code = await bundleModule(engine, module, palette);
    return [module.name, isProgram(module.name) ? `#!/usr/bin/env node\n${code}` : code];
  };
  const all = async (modules: readonly PackageModule[]) => new Map(await Promise.all(modules.map(bundle)));
  return {
    [PACKAGE_NAME]: (await all(links)).set('react.js', "export * from './elements.js';\n"),
    [CHECK_PACKAGE]: await all(check),
    [ASSISTANT_PACKAGE]: (await all(assistant)).set(SEARCH_CLIENT, await pagefindClient()),
  };
}
