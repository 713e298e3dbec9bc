import { attributes, html } from '../../core/html.ts';
import type { FormerAddress } from '../../site/views/former-addresses.ts';

/**
 * The file that answers under an old address.
 *
 * @param from `/hc/en/articles/360`
 * @param root the path the site stands under, with slashes at both ends
 * @returns its path within the built site; undefined when the address lies outside of it
 */
export function formerPath(from: string, root: string): string | undefined {
  if (!from.startsWith(root)) return undefined;
  const parts = decodeURI(from.slice(root.length))
    .split('/')
    .filter((part) => part !== '');
  const last = parts.at(-1);
  if (last === undefined || parts.includes('..')) return undefined;
  return /\.html?$/.test(last) ? parts.join('/') : `${parts.join('/')}/index.html`;
}

/** A page that leads on by itself, without a script. */
export function formerPage({ to, locale, title }: FormerAddress, absolute: string): string {
  return html`<!doctype html>
<html${attributes({ lang: locale })}>
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta http-equiv="refresh"${attributes({ content: `0; url=${to}` })}>
<meta name="robots" content="noindex">
<link rel="canonical"${attributes({ href: absolute })}>
</head>
<body><p><a${attributes({ href: to })}>${title}</a></p></body>
</html>
`.markup;
}
