import { readFile } from 'node:fs/promises';
import { contentPath } from '../../../content/reader/content-folder.ts';
import type { Content } from '../../../content/reader/content.ts';

/** Every file of the content that names articles or sections, exactly as it is on disk, by its path from the root. */
export async function readTexts(root: string, content: Content): Promise<Map<string, string>> {
  const files = [content.site.file, content.lock.file];
  for (const { meta, translations, aliases } of content.articles.values()) {
    if (meta) files.push(meta.file);
    for (const { file } of [...translations.values(), ...aliases.values()]) files.push(file);
  }
  const texts = new Map<string, string>();
  for (const file of files) {
    const text = await readFile(contentPath(root, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
      // A new help centre has no lock file.
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (text !== undefined) texts.set(file, text);
  }
  return texts;
}
