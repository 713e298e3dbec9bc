import type { HelpCentre, LocalizedArticle } from '../../content/help-centre/help-centre.ts';
import { lazyMap, lazyWeakMap } from '../../core/lazy.ts';
import { behindArticles, changesIn, type BehindArticle, type Change } from './changes.ts';
import { pagesOf, type Page } from './paging.ts';

/** A row of the page of changes: an article that is behind, one that is owed, or one that changed on a day. */
export type ChangeRow = { article: LocalizedArticle } & (
  | { kind: 'behind'; parts: BehindArticle['parts'] }
  | { kind: 'owed' }
  | { kind: 'changed'; day: string; what: Change['what']; why: Change['why'] }
);

/** Rows under one heading. */
export interface ChangeBlock {
  kind: ChangeRow['kind'];
  /** Of the rows of the kind `changed`. */
  day: string | undefined;
  rows: ChangeRow[];
}

/** So many rows are about three screens. */
const ON_A_PAGE = 50;

/**
 * What changed for readers of a language, by pages: first what is newer in another language and what is not translated
 * yet, then what changed, the newest first.
 */
export const changePages = (help: HelpCentre, locale: string): Page<ChangeRow>[] => pagesIn(help)(locale);

/** Every page of the list asks for all of them. */
const pagesIn = lazyWeakMap((help: HelpCentre) =>
  lazyMap((locale: string) => pagesOf(changeRows(help, locale), ON_A_PAGE)),
);

function changeRows(help: HelpCentre, locale: string): ChangeRow[] {
  const changes = changesIn(help, locale);
  return [
    ...behindArticles(help, locale).map((behind): ChangeRow => ({ kind: 'behind', ...behind })),
    ...changes
      .filter(({ article }) => article.untranslated)
      .map(({ article }): ChangeRow => ({ kind: 'owed', article })),
    ...changes
      .filter(({ article }) => !article.untranslated)
      .map((change): ChangeRow => ({ kind: 'changed', ...change })),
  ];
}

/** The rows of a page under their headings. */
export function changeBlocks({ items }: Page<ChangeRow>): ChangeBlock[] {
  const blocks: ChangeBlock[] = [];
  for (const row of items) {
    const day = row.kind === 'changed' ? row.day : undefined;
    const last = blocks.at(-1);
    if (last?.kind === row.kind && last.day === day) last.rows.push(row);
    else blocks.push({ kind: row.kind, day, rows: [row] });
  }
  return blocks;
}
