import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { EmbedFile, EmbedScript } from 'virtual:spravka/embed';
import type { Paths } from '../../project/paths.ts';
import { bundleScript } from './bundle-script.ts';
import { readElementsData } from './read-elements-data.ts';

/** The scripts that other products load. */
export interface EmbedBundle {
  files: EmbedFile[];
  auto: EmbedScript & { latest: string };
  panel: EmbedScript;
  /** The files they were made from. */
  sources: string[];
}

/** The name under which the newest loader is found. */
const LATEST = 'auto.js';

/**
 * Bundles the loader and the panel, and names them by what is in them. The panel comes first: the loader holds its
 * name and hash, so whoever pins the loader has pinned both.
 */
export async function bundleElements({ engine, root }: Pick<Paths, 'engine' | 'root'>): Promise<EmbedBundle> {
  const from = (file: string) =>
    JSON.stringify(join(engine, 'src/embed/elements', file).replaceAll('\\', '/'));
  const { site, words, palette, sources } = readElementsData(root);

  const panelPart = await bundleScript(
    'panel',
    `import { createPanelMaker } from ${from('panel/make-panel.ts')};
     export { makeSuggest } from ${from('suggest/make-suggest.ts')};
     export const makePanel = createPanelMaker(${JSON.stringify(words)});`,
    palette,
  );
  const panel = publish('panel', panelPart.code);

  // A shorter hash than pages are given: it is bytes of the loader.
  const script = { file: panel.name, integrity: integrityOf('sha256', panelPart.code) };
  const autoPart = await bundleScript(
    'auto',
    `import { startAuto } from ${from('auto.ts')};
     export { configure } from ${from('configure.ts')};
     startAuto(import.meta.url, ${JSON.stringify(site)}, ${JSON.stringify(script)});`,
    palette,
  );
  const auto = publish('auto', autoPart.code);

  return {
    files: [panel, auto, { ...auto, name: LATEST, lasting: false }],
    auto: { ...describe(auto), latest: LATEST },
    panel: describe(panel),
    sources: [...new Set([...sources, ...panelPart.sources, ...autoPart.sources])],
  };
}

function publish(part: string, code: string): EmbedFile {
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 10);
  return {
    name: `${part}.${hash}.js`,
    code,
    integrity: integrityOf('sha384', code),
    brotli: brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
    lasting: true,
  };
}

/** For Subresource Integrity. */
const integrityOf = <Algorithm extends string>(algorithm: Algorithm, code: string) =>
  `${algorithm}-${createHash(algorithm).update(code).digest('base64')}` as const;

const describe = ({ name, integrity, brotli }: EmbedFile): EmbedScript => ({ file: name, integrity, brotli });
