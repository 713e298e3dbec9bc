import { html, type Html } from '../core/html.ts';
import type { DeskLinks } from './desk-links.ts';

/** What a click confirms. */
export interface ConfirmTarget {
  article: string;
  locale: string;
  /** A section id, `@head` or `@opening`; undefined for all of the article. */
  section?: string;
}

/** What a form needs so that its click counts. */
export interface Confirming {
  links: Pick<DeskLinks, 'confirm'>;
  /** Known to pages of this server alone. */
  token: string;
}

/** The button that says: this translation says what its source says now. */
export function confirmForm({ article, locale, section }: ConfirmTarget, { links, token }: Confirming): Html {
  return html`<form method="post" action="${links.confirm()}">
    <input type="hidden" name="token" value="${token}" />
    <input type="hidden" name="article" value="${article}" />
    <input type="hidden" name="locale" value="${locale}" />
    ${section !== undefined && html`<input type="hidden" name="section" value="${section}" />`}
    <button>Confirm ${section ?? `all of ${article}`} in ${locale}</button>
  </form>`;
}

/** As much of a request as is needed to say who sent it. */
export interface ConfirmRequest {
  method: string;
  /** By lower-case name. */
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The fields of the form. */
  fields: URLSearchParams;
}

/** Why a request is not heard: the status of the answer, and what to say. */
export interface Refusal {
  status: 400 | 403 | 405;
  message: string;
}

/**
 * Confirming writes a file, so only a click on a page of this server may do it: no other site that happens to be open
 * in the same browser. A browser names the page's origin with every POST, and other origins cannot read the token.
 *
 * @returns what is wrong with it; otherwise what it confirms
 */
export function readConfirmation(
  { method, headers, fields }: ConfirmRequest,
  token: string,
): ConfirmTarget | Refusal {
  if (method !== 'POST')
    return { status: 405, message: 'Confirming is a POST. Fix: press the button on the desk.' };
  const { host, origin } = headers;
  const site = headers['sec-fetch-site'];
  const isOwn =
    typeof host === 'string' &&
    (origin === `http://${host}` || origin === `https://${host}`) &&
    (site === undefined || site === 'same-origin');
  if (!isOwn) return { status: 403, message: 'This came from another site, so nothing was written.' };
  if (fields.get('token') !== token)
    return {
      status: 403,
      message: 'The preview was started anew since this page was opened. Fix: load the page again.',
    };
  const [article, locale, section] = ['article', 'locale', 'section'].map((name) => fields.get(name));
  if (!article || !locale)
    return { status: 400, message: 'The form names no text to confirm. Fix: press the button on the desk.' };
  return {
    article,
    locale,
    ...(section && { section }),
  };
}
