import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Content } from '../../../content/reader/content.ts';
import { createIndex } from '../../../integrations/pagefind/create-index.ts';
import { makeSearchData } from '../../../integrations/pagefind/make-search-data.ts';
import { leaveOutStemmers } from '../../../integrations/pagefind/write-index.ts';
import { searchPage } from '../../../integrations/pagefind/search-page.ts';
import { siteInNode, type SiteInNode } from '../search-in-node.ts';

/** Title and text of each article, by locale and article id. */
export type SmallTexts = Readonly<
  Record<string, Readonly<Record<string, readonly [title: string, text: string]>>>
>;

/** Small texts, indexed by Pagefind itself, whose search is asked without a browser. */
export interface SmallSite {
  site: SiteInNode;
  /** Deletes it, and gives this process its own `fetch` back. */
  close(): Promise<void>;
}

/** Indexes texts as the build does with the pages of articles. */
export async function openSmallSite(texts: SmallTexts): Promise<SmallSite> {
  const { fetch, document } = globalThis;
  const folder = await mkdtemp(join(tmpdir(), 'spravka-small-'));
  const index = await createIndex();
  for (const [locale, pages] of Object.entries(texts))
    for (const [article, [title, text]] of Object.entries(pages))
      await index.addHTMLFile({
        url: `/${locale}/articles/${article}/`,
        content: searchPage(pageOf(locale, article, title, text)),
      });
  const outputPath = join(folder, 'pagefind');
  await index.writeFiles({ outputPath });
  await index.deleteIndex();
  await leaveOutStemmers(outputPath);
  const content = {
    locales: Object.keys(texts).map((id) => ({ id })),
    articles: new Map(),
    terms: { entries: new Map() },
    searchWords: new Map(),
  } as unknown as Content;
  const names = await readdir(join(outputPath, 'fragment'));
  const fragments = await Promise.all(
    names.map(
      async (name) => [`fragment/${name}`, await readFile(join(outputPath, 'fragment', name))] as const,
    ),
  );
  for (const [name, data] of makeSearchData(fragments, content, () => []))
    await writeFile(join(outputPath, name), data);
  return {
    site: siteInNode(folder, '/'),
    close: async () => {
      Object.assign(globalThis, { fetch, document });
      await rm(folder, { recursive: true });
    },
  };
}

function pageOf(locale: string, article: string, title: string, text: string): string {
  return `<!doctype html><html lang="${locale}"><body><article data-pagefind-body data-pagefind-filter="topic:t"
    data-pagefind-meta="article:${article}"><header data-pagefind-meta="category:T"><h1 data-pagefind-meta="title">${title}</h1></header>
    <p>${text}</p></article></body></html>`;
}
