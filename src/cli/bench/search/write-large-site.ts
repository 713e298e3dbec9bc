import { createHelpCentre } from '../../../content/help-centre/create-help-centre.ts';
import { mkdir, readFile, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { readContent } from '../../../content/reader/read-content.ts';
import { createIndex } from '../../../integrations/pagefind/create-index.ts';
import { searchPagesFolder } from '../../../integrations/pagefind/search-pages.ts';
import { leaveOutStemmers } from '../../../integrations/pagefind/write-index.ts';
import { writeSearchData } from '../../../integrations/pagefind/write-search-data.ts';
import { wordsFile } from '../../../search/index/search-data.ts';
import { settlePaths } from '../../../project/paths.ts';
import { createRandom } from '../random.ts';
import { syntheticId } from '../synthetic-article.ts';
import { realPages, textOf, type Page } from './real-pages.ts';
import { syntheticPage } from './synthetic-page.ts';
import { talkLike } from './talk.ts';

/** As many pages on the way to Pagefind at once: it reads them from a pipe. */
const AT_ONCE = 64;

export interface LargeSite {
  /** The project's root. */
  root: string;
  /** Its built site. */
  dist: string;
  locales: readonly string[];
  /** How many pages there are in each language, the real ones among them. */
  pages: number;
}

/**
 * Makes a large site out of a built one: its own pages, and a search index in which synthetic articles stand around its
 * real ones. The synthetic ones can be found and not be opened.
 *
 * @param folder an empty one for the site
 * @returns the size of the words of the language that has the most, as they travel
 */
export async function writeLargeSite(
  folder: string,
  { root, dist, locales, pages }: LargeSite,
  progress: (done: number) => void,
): Promise<number> {
  const outputPath = join(folder, 'pagefind');
  await mkdir(outputPath);
  for (const name of await readdir(dist))
    if (name !== 'pagefind') await symlink(join(dist, name), join(folder, name));

  const { cache } = settlePaths({ env: {}, here: root }, root).paths;
  const real = await realPages(dist, searchPagesFolder({ cache }), locales);
  try {
    const index = await createIndex();
    let done = 0;
    let batch: Page[] = [];
    const send = async () => {
      const added = await Promise.all(
        batch.map(({ url, html }) => index.addHTMLFile({ url, content: html })),
      );
      const problems = added.flatMap(({ errors }) => errors);
      if (problems.length > 0) throw new Error(problems.join('\n'));
      done += batch.length;
      batch = [];
      progress(done);
    };
    for (const page of allPages(real, locales, pages)) {
      batch.push(page);
      if (batch.length === AT_ONCE) await send();
    }
    await send();
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
    await leaveOutStemmers(outputPath);
  } finally {
    await pagefind.close();
  }
  await writeSearchData(outputPath, createHelpCentre((await readContent(root)).content));
  const files = await Promise.all(locales.map((locale) => readFile(join(outputPath, wordsFile(locale)))));
  return Math.max(...files.map((file) => brotliCompressSync(file).length));
}

/** The pages of every language, made one by one: all of them at once would fill the memory. */
function* allPages(real: readonly Page[], locales: readonly string[], count: number): Generator<Page> {
  for (const [index, locale] of locales.entries()) {
    const own = real.filter((page) => page.locale === locale);
    yield* own;
    const talk = talkLike(
      own.map(({ html }) => textOf(html)),
      createRandom(count + index),
    );
    for (let number = own.length; number < count; number++)
      yield {
        locale,
        url: `/${locale}/articles/${syntheticId(number)}/`,
        html: syntheticPage(number, locale, talk),
      };
  }
}
