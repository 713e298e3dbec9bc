import type { Plan } from './plan.ts';

export interface UnderstandOptions {
  locale: string;
  topic?: string | undefined;
  /** Look for exactly what was typed, whatever it may have meant. */
  literal?: boolean;
}

/**
 * Makes a plan from a query.
 *
 * The one place that decides what a query means. It is pure and knows no engine: mending of spelling and of
 * keyboard layouts, and synonyms, belong here and show in `Plan.query`; the rest of search already tells the
 * reader when that differs from what was typed, and offers the query again with `literal`. So far every query is
 * taken literally.
 *
 * @param query as typed; spaces of every kind are folded, text that only looks different is made equal
 */
export function understand(query: string, { locale, topic }: UnderstandOptions): Plan {
  const typed = query.normalize('NFC').replace(/\s+/g, ' ').trim();
  return { typed, query: typed, locale, topic: topic || undefined };
}
