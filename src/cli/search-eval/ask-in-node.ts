import { siteInNode } from './search-in-node.ts';
import type { LabelledQuery } from './labelled-queries.ts';
import type { Answered } from './score.ts';

export interface AskInNodeOptions {
  /** Of the built site. */
  folder: string;
  /** The path it is built for, with slashes at both ends. */
  base: string;
  /** Whether to ask plain Pagefind too; it takes longer than all the rest. */
  plain: boolean;
  progress?: (done: number) => void;
}

/**
 * Asks a built site's search every query, without a browser: what is asked is the same code on the same files, and it
 * takes a hundredth of the time.
 *
 * @returns the queries in their order, with what was found
 */
export async function askInNode(
  queries: readonly LabelledQuery[],
  { folder, base, plain, progress }: AskInNodeOptions,
): Promise<Answered[]> {
  const site = siteInNode(folder, base);
  const answers = new Map<LabelledQuery, Answered>();
  for (const locale of new Set(queries.map((query) => query.locale))) {
    const { ask } = site.openSearch(locale);
    const pagefind = plain ? await site.importPagefind() : undefined;
    for (const query of queries.filter((one) => one.locale === locale)) {
      const { tier, hits } = await ask(query.query);
      answers.set(query, {
        ...query,
        tier,
        site: hits.map(({ article }) => article),
        section: hits[0]?.answer?.section?.id ?? hits[0]?.sections[0]?.id,
        ...(pagefind && { plain: await site.askPlain(pagefind, query.query, locale) }),
      });
      progress?.(answers.size);
    }
  }
  return queries.flatMap((query) => answers.get(query) ?? []);
}
