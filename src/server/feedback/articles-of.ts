import { z } from 'zod';

/** As much of `/embed/v1/manifest.json` as is needed here. */
const manifestSchema = z.object({
  articles: z.array(z.object({ id: z.string(), sections: z.array(z.object({ id: z.string() })).optional() })),
});

/**
 * The articles of a site and their sections.
 *
 * @param manifest `/embed/v1/manifest.json`, decoded
 * @throws when it is none
 */
export function articlesOf(manifest: unknown): Map<string, ReadonlySet<string>> {
  const { articles } = manifestSchema.parse(manifest);
  return new Map(
    articles.map(({ id, sections = [] }) => [id, new Set(sections.map((section) => section.id))]),
  );
}
