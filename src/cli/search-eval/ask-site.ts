import type { Browser, Page } from '@playwright/test';
import type { Routes } from '../../core/routes.ts';
import { askPlainPagefind } from './ask-plain-pagefind.ts';
import { askResultsPage } from './ask-results-page.ts';
import { textFor } from '../../search/engine/pagefind-engine.ts';
import type { LabelledQuery } from './labelled-queries.ts';
import type { Answered } from './score.ts';

export interface AskOptions {
  /** Where the site is served, without a path. */
  origin: string;
  routes: Routes;
  /** Whether to ask plain Pagefind too; it takes as long again. */
  plain: boolean;
  progress?: (done: number) => void;
}

/** While one waits for the pause after typing, another can search. */
const TABS_PER_LOCALE = 3;

/**
 * Types every query into the results page of its language, one after the other in a few tabs.
 *
 * @param queries in the order in which they are typed
 * @returns the queries in the same order, with what was found
 * @throws when a search failed
 */
export async function askSite(
  browser: Browser,
  queries: readonly LabelledQuery[],
  options: AskOptions,
): Promise<Answered[]> {
  const answers = new Map<LabelledQuery, Answered>();
  const tabs = [...new Set(queries.map(({ locale }) => locale))].flatMap((locale) => {
    const own = queries.filter((query) => query.locale === locale);
    return Array.from({ length: TABS_PER_LOCALE }, (_, tab) => ({
      locale,
      own: own.filter((_, index) => index % TABS_PER_LOCALE === tab),
    }));
  });
  await Promise.all(
    tabs.map(async ({ locale, own }) => {
      const page = await browser.newPage();
      await page.goto(options.origin + options.routes.search(locale));
      for (const query of own) {
        answers.set(query, await ask(page, query, options));
        options.progress?.(answers.size);
      }
      await page.close();
    }),
  );
  return queries.flatMap((query) => answers.get(query) ?? []);
}

async function ask(page: Page, query: LabelledQuery, { routes, plain }: AskOptions): Promise<Answered> {
  const { tier, articles, section } = await askResultsPage(page, query.query);
  return {
    ...query,
    tier,
    site: articles,
    section,
    ...(plain && {
      plain: await askPlainPagefind(page, routes.searchIndex(), textFor(query.query, query.locale)),
    }),
  };
}
