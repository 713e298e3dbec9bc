import type { Plan } from './plan.ts';
import { restOf, type Rest } from './rest-of.ts';
import { run } from './run.ts';
import type { RunOptions } from './run-options.ts';
import { suggest } from './suggest.ts';
import { interpret } from './understand/interpret.ts';

/**
 * Tries a query that found nothing without its words that are in no text.
 *
 * @returns undefined unless the rest has a good answer: one whose title or question has all its telling words
 * @throws as `run` does
 */
export async function answerRest(plan: Plan, options: Omit<RunOptions, 'limit'>): Promise<Rest | undefined> {
  const rest = restOf(plan);
  if (!rest) return undefined;
  const { locale, topic } = plan;
  const { data, signal } = options;
  const again = await interpret(rest.query, { locale, topic }, data);
  const { plan: read, total } = await run(again, { ...options, limit: 1 });
  const cards = await data.cards(read.queryLocale);
  signal?.throwIfAborted();
  // In the language it was found in: the reader sees it in their own where it exists there.
  const near = suggest({ ...read, locale: read.queryLocale }, cards, { limit: 1, terms: 0, titled: [] });
  return total > 0 && near.length > 0 ? rest : undefined;
}
