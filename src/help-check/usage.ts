import type { Use } from './find/use.ts';
import type { HelpCentre } from './help-centre.ts';

/** What a product links to; `content/usage/<product>.json` of the help centre. */
export interface Usage {
  /** Version of this form. */
  schema: 1;
  /** Name of the product, for people. */
  product: string;
  /** Calendar day on which the links were counted; left out, the file changes only when the links do. */
  date?: string;
  articles: Record<string, { count: number; sections?: Record<string, number> }>;
}

/**
 * Sums up what a product links to. What the help centre does not know is left out: it is a slip, which nobody there can
 * keep alive.
 *
 * @returns articles and sections in alphabetical order, so that the file changes only when the links do
 */
export function usageOf(product: string, uses: readonly Use[], help: HelpCentre, date?: string): Usage {
  const counts = new Map<string, { count: number; sections: Map<string, number> }>();
  for (const { article, section } of uses) {
    const known = help.articles.get(article.value);
    if (!known) continue;
    const entry = counts.get(known.id) ?? { count: 0, sections: new Map<string, number>() };
    counts.set(known.id, entry);
    entry.count++;
    if (section && known.state === 'live' && known.sectionIds.has(section.value))
      entry.sections.set(section.value, (entry.sections.get(section.value) ?? 0) + 1);
  }
  const articles = inOrder(counts).map(([id, { count, sections }]): [string, Usage['articles'][string]] => [
    id,
    sections.size > 0 ? { count, sections: Object.fromEntries(inOrder(sections)) } : { count },
  ]);
  return {
    schema: 1,
    product,
    ...(date === undefined ? {} : { date }),
    articles: Object.fromEntries(articles),
  };
}

const inOrder = <T>(map: ReadonlyMap<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
