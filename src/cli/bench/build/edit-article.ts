import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { syntheticId } from '../synthetic-article.ts';

/** Adds a paragraph to one language of one synthetic article, as a writer does a hundred times a day. */
export async function editArticle(site: string, locale: string): Promise<void> {
  await appendFile(join(site, 'content/articles', syntheticId(0), `${locale}.mdx`), '\nOne more sentence.\n');
}
