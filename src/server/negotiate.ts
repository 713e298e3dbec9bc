import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { chooseLocale } from '../core/choose-locale.ts';
import type { Encoding } from './compressed-copies.ts';

/** How the answer is sent in fewer bytes; undefined when the request does not ask for it (RFC 9110, 12.5.3). */
export function wantedEncoding(context: Context): Encoding | undefined {
  const encoding = accepts(context, {
    header: 'Accept-Encoding',
    supports: ['br', 'gzip'],
    default: 'identity',
    // The client’s own order says nothing here: of what it likes alike, it gets the smallest.
    match: (accepted, { supports }) => {
      const weigh = (name: string) =>
        (
          accepted.find(({ type }) => type.toLowerCase() === name) ??
          accepted.find(({ type }) => type === '*')
        )?.q ?? 0;
      const best = Math.max(...supports.map(weigh));
      return best > 0 ? (supports.find((name) => weigh(name) === best) ?? 'identity') : 'identity';
    },
  });
  return encoding === 'br' || encoding === 'gzip' ? encoding : undefined;
}

/** Whether the request would rather have Markdown than HTML, by the quality values of its Accept header. */
export const prefersMarkdown = (context: Context): boolean =>
  accepts(context, { header: 'Accept', supports: ['text/html', 'text/markdown'], default: 'text/html' }) ===
  'text/markdown';

/** Whether the request takes HTML: browsers do, and who does not say what it takes. */
export const takesHtml = (context: Context): boolean =>
  accepts(context, {
    header: 'Accept',
    supports: ['text/html', 'application/xhtml+xml', 'text/*', '*/*'],
    default: 'yes',
    match: (accepted, { supports }) =>
      accepted.some(({ type, q }) => q > 0 && supports.includes(type.toLowerCase())) ? 'yes' : 'no',
  }) === 'yes';

/**
 * The language for a reader.
 *
 * @param wish a tag that the address names, if it does
 * @param locales ids of the site’s languages, the first of which is for readers of none of them
 */
export function readersLocale(
  context: Context,
  wish: string | undefined,
  locales: readonly string[],
): string | undefined {
  const tags: string[] = [];
  accepts(context, {
    header: 'Accept-Language',
    supports: [],
    default: '',
    match: (accepted) => {
      tags.push(...accepted.filter(({ q }) => q > 0).map(({ type }) => type));
      return '';
    },
  });
  return chooseLocale([wish, ...tags], locales) ?? locales[0];
}
