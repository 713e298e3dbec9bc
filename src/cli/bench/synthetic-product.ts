import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '../../embed/wire/manifest.ts';
import { createRandom } from './random.ts';

const SITE = 'https://help.example/';
const ARTICLES = 1000;
/** One file in so many links to help. */
const LINKING = 5;
/** One link in so many leads nowhere, so that the nearest id has to be found. */
const WRONG = 100;
/** Lines of a file: about 6 KB, as is usual in products. */
const LINES = 150;
const AT_ONCE = 64;

/** How a link is written, by the ending of the file. */
const FORMS: Readonly<Record<string, (id: string) => string>> = {
  ts: (id) => `  const help = helpUrl('${id}', 'part-1'); // asked for often`,
  tsx: (id) => `  <help-link article={'${id}'} section="part-2"><a href={url}>?</a></help-link>`,
  js: (id) => `  open(\`\${base}\` + '${SITE}go/${id}/#part-1'); /* help */`,
  vue: (id) => `  <help-link :article="'${id}'" section="part-3"><a>?</a></help-link>`,
  svelte: (id) => `  <help-link article="${id}"><a>?</a></help-link>`,
  php: (id) => `  <?php echo helpUrl('${id}', 'part-1'); // asked for often ?>`,
  erb: (id) => `  <%= link_to "?", "${SITE}go/${id}/#part-2" %>`,
  twig: (id) => `  {# help #}<a href="${SITE}go/${id}/">?</a>`,
  html: (id) => `  <!-- help --><help-link article="${id}"><a>?</a></help-link>`,
  md: (id) => `See [how it is done](${SITE}go/${id}/#part-1).`,
};

/**
 * Writes the sources of a product that links to help, and the manifest they are held against.
 *
 * @param target an empty folder; the manifest becomes `manifest.json` in it, the sources are in `src`
 */
export async function writeSyntheticProduct(target: string, files: number): Promise<void> {
  await writeFile(join(target, 'manifest.json'), JSON.stringify(syntheticManifest()));
  const endings = Object.keys(FORMS);
  const write = async (number: number) => {
    const folder = join(target, 'src', `part-${number % 100}`);
    await mkdir(folder, { recursive: true });
    const ending = endings[number % endings.length] ?? 'ts';
    await writeFile(join(folder, `file-${number}.${ending}`), syntheticSource(number, ending));
  };
  for (let first = 0; first < files; first += AT_ONCE)
    await Promise.all(
      Array.from({ length: Math.min(AT_ONCE, files - first) }, (_, index) => write(first + index)),
    );
}

function syntheticSource(number: number, ending: string): string {
  const random = createRandom(number + 1);
  const below = (limit: number) => Math.floor(random() * limit);
  const lines = Array.from(
    { length: LINES },
    (_, line) => `  const value${line} = "${below(1e9).toString(36)}"; // ${below(1e9)}`,
  );
  const form = FORMS[ending];
  if (form && below(LINKING) === 0) {
    const id = below(WRONG) === 0 ? `artcle-${below(ARTICLES)}` : `article-${below(ARTICLES)}`;
    lines[below(LINES)] = form(id);
  }
  return lines.join('\n');
}

function syntheticManifest(): Manifest {
  const revision = '0123456789abcdef';
  const articles = Array.from({ length: ARTICLES }, (_, number): Manifest['articles'][number] => ({
    id: `article-${number}`,
    state: 'live',
    updated: '2026-11-22',
    sourceLocale: 'en',
    locales: {
      en: { path: `/en/articles/article-${number}/`, title: `Article ${number}`, revision, behind: [] },
    },
    sections: [1, 2, 3].map((part) => ({ id: `part-${part}`, aliases: [], titles: { en: `Part ${part}` } })),
  }));
  return {
    $schema: `${SITE}embed/v1/schema/manifest.json`,
    schema: 1,
    site: { url: SITE, names: { en: 'Help' } },
    revision,
    builtAt: '2026-11-22T00:00:00Z',
    defaultLocale: 'en',
    locales: [{ id: 'en', name: 'English', dir: 'ltr' }],
    articles,
  };
}
