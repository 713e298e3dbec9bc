import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { readSite } from '../../../content/reader/read-site.ts';
import { componentsOf, peerText } from './peer-text.ts';
import { runTree } from './run-tree.ts';

/** Another way to make a site of the same texts, to hold ours against. */
export interface Peer {
  name: string;
  /** Its configuration, and what shows a text, by path. */
  files: (locales: readonly { id: string; name: string }[]) => Record<string, string>;
  /** Where a text is kept, from the project's root. */
  textFile: (locale: string, id: string) => string;
}

/** Exactly these, so that a change of the ratio is a change of ours. */
const PACKAGES = { astro: '7.3.5', '@astrojs/mdx': '8.0.2', '@astrojs/starlight': '0.42.4' };
/** A component as plain as it can be: what it is given, and what stands inside. */
const COMPONENT = '<span title={JSON.stringify(Astro.props)}><slot /></span>\n';
const COMPONENTS = 'src/parts';

const starlight: Peer = {
  name: 'Starlight, MDX',
  files: (locales) => ({
    'astro.config.mjs': `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
const locales = ${JSON.stringify(Object.fromEntries(locales.map(({ id, name }) => [id, { label: name, lang: id }])))};
export default defineConfig({
  site: 'https://help.example',
  integrations: [starlight({ title: 'Help', locales, defaultLocale: '${locales[0]?.id}' })],
});
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  }),
  textFile: (locale, id) => `src/content/docs/${locale}/articles/${id}.mdx`,
};

const bareAstro: Peer = {
  name: 'bare Astro, MDX',
  files: () => ({
    'astro.config.mjs': `import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
export default defineConfig({ site: 'https://help.example', integrations: [mdx()] });
`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { docs: defineCollection({ loader: glob({ base: './src/content/docs', pattern: '**/*.mdx' }) }) };
`,
    'src/pages/[...path].astro': `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('docs')).map((entry) => ({ params: { path: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html><html><head><title>{entry.data.title}</title></head><body><h1>{entry.data.title}</h1><Content /></body></html>
`,
  }),
  textFile: (locale, id) => `src/content/docs/${locale}/articles/${id}.mdx`,
};

export const PEERS: readonly Peer[] = [starlight, bareAstro];

/** Installs what the peers need into a folder, once. */
export const installPeers = (folder: string): Promise<void> => installPackages(folder, PACKAGES);

/**
 * Installs packages that only a measurement needs into a folder, once.
 *
 * @param packages version by name
 */
export async function installPackages(
  folder: string,
  packages: Readonly<Record<string, string>>,
): Promise<void> {
  const text = JSON.stringify({ name: 'peers', private: true, type: 'module', dependencies: packages });
  const file = join(folder, 'package.json');
  await mkdir(folder, { recursive: true });
  if ((await readFile(file, 'utf8').catch(() => '')) === text) return;
  await rm(join(folder, 'node_modules'), { recursive: true, force: true });
  const wanted = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
  await runTree(
    ['npm', 'install', '--prefix', folder, '--no-audit', '--no-fund', '--save-exact', ...wanted],
    folder,
  );
  // Last, so that an installation that was broken off is done anew.
  await writeFile(file, text);
}

/** What stays when a peer's project goes. */
const INSTALLED = new Set(['node_modules', 'package.json', 'package-lock.json']);

/** Deletes a peer's project, what it built and what it kept; the packages stay. */
export async function clearPeerSite(project: string): Promise<void> {
  const entries = (await readdir(project)).filter((name) => !INSTALLED.has(name));
  for (const name of [...entries, 'node_modules/.astro', 'node_modules/.vite'])
    await rm(join(project, name), { recursive: true, force: true });
}

/**
 * Writes a peer's project with the texts of one of ours.
 *
 * @param content the root of ours, which holds `content/`
 * @param project the folder the packages are installed in: Starlight works only among its packages
 */
export async function writePeerSite(peer: Peer, content: string, project: string): Promise<void> {
  const { locales } = readSite(content);
  const write = async (file: string, text: string) => {
    const path = join(project, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  };
  await clearPeerSite(project);
  for (const [file, text] of Object.entries(peer.files(locales))) await write(file, text);

  const names = new Set<string>();
  for (const id of await readdir(join(content, 'content/articles'))) {
    for (const { id: locale } of locales) {
      const source = join(content, 'content/articles', id, `${locale}.mdx`);
      const text = await readFile(source, 'utf8').catch(() => undefined);
      if (text === undefined) continue;
      const file = peer.textFile(locale, id);
      const components = relative(dirname(file), COMPONENTS).replaceAll('\\', '/');
      await write(
        file,
        peerText(text, components, (other) => `/${locale}/articles/${other}/`),
      );
      for (const name of componentsOf(text)) names.add(name);
    }
  }
  for (const name of names) await write(`${COMPONENTS}/${name}.astro`, COMPONENT);
}
