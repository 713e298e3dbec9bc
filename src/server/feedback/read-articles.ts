import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articlesOf } from './articles-of.ts';

/**
 * The articles of a built site and their sections.
 *
 * @param folder of the built site
 * @throws when its manifest cannot be read
 */
export const readArticles = async (folder: string): Promise<Map<string, ReadonlySet<string>>> =>
  articlesOf(JSON.parse(await readFile(join(folder, 'embed/v1/manifest.json'), 'utf8')));
