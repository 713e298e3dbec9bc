import { present } from '../core/present.ts';
import type { Content } from '../content/reader/content.ts';
import type { Issue } from '../core/issue.ts';
import type { SearchRow } from '../feedback/report.ts';
import { sidesOf } from '../translate/article-sides.ts';
import { namesIn } from '../translate/names-in.ts';
import { articleBar, type Translated } from './article-bar.ts';
import type { Confirming } from './confirm-form.ts';
import type { DeskLinks } from './desk-links.ts';
import { deskPage, saidPage, sidesPage } from './desk-page.ts';
import { deskList, type DeskRow } from './desk-rows.ts';

/** What the server sends. */
export interface DeskAnswer {
  status: number;
  type: 'text/html' | 'text/plain';
  body: string;
  location?: string;
}

/** The desk over a content that was read. */
export interface Desk {
  /** The list, or with `article` and `locale` that translation beside its source. */
  page(wanted: URLSearchParams, asked: readonly SearchRow[] | undefined): DeskAnswer;
  /** The bar of the page of `article` in `locale`. */
  bar(wanted: URLSearchParams): DeskAnswer;
}

/**
 * @param issues what the check says of the content
 * @param today `2026-11-22`
 * @param token what the forms carry
 */
export function createDesk(
  content: Content,
  issues: readonly Issue[],
  today: string,
  links: DeskLinks,
  token: string,
): Desk {
  const list = deskList(content, issues, today);
  const names = namesIn(content);
  const confirming: Confirming = { links, token };
  const rowOf = (wanted: URLSearchParams) => list.articles.find(({ id }) => id === wanted.get('article'));
  const translated = ({ id, languages }: DeskRow): Translated[] => {
    const article = present(content.articles.get(id), `the article ${id}, which the desk lists,`);
    const locale = article.meta?.value.sourceLocale;
    // Nothing says what it would be translated from; the check does.
    if (locale === undefined) return [];
    const source = names(locale);
    return languages
      .filter(({ state }) => !['source', 'owed', 'missing'].includes(state))
      .map((language) => ({ language, sides: sidesOf(article, language.locale, content, names, source) }));
  };
  const html = (body: string, status = 200): DeskAnswer => ({ status, type: 'text/html', body });
  return {
    page: (wanted, asked) => {
      if (!wanted.has('article')) return html(deskPage(list, asked, links));
      const row = rowOf(wanted);
      const translation =
        row && translated(row).find(({ language }) => language.locale === wanted.get('locale'));
      if (!row || !translation) return html(saidPage('There is no such translation.', links), 404);
      return html(sidesPage(row, translation, links, confirming));
    },
    bar: (wanted) => {
      const row = rowOf(wanted);
      if (!row) return { status: 404, type: 'text/plain', body: 'There is no such article.' };
      const all = translated(row);
      const own = all.filter(({ language }) => language.locale === wanted.get('locale'));
      return html(articleBar(row, own.length > 0 ? own : all, links, confirming).markup);
    },
  };
}
