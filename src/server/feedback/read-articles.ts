import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** As much of `/embed/v1/manifest.json` as is needed here. */
const manifestSchema = z.object({
  articles: z.array(z.object({ id: z.string(), sections: z.array(z.object({ id: z.string() })).optional() })),
});

/**
 * The articles of a built site and their sections.
 *
 * @param folder of the built site
 * @throws when its manifest cannot be read
 */
export async function readArticles(folder: string): Promise<Map<string, ReadonlySet<string>>> {
  const text = await readFile(join(folder, 'embed/v1/manifest.json'), 'utf8');
  const { articles } = manifestSchema.parse(JSON.parse(text));
  return new Map(
    articles.map(({ id, sections = [] }) => [id, new Set(sections.map((section) => section.id))]),
  );
}
